//! Sheets as PDF files made by the server.

use axum::http::{Method, StatusCode};
use warmhands::languages::Language;
use warmhands::plans::shipped::shipped;

use crate::support::app::TestApp;
use crate::support::chromium::tools;
use crate::support::page::Page;
use crate::support::visitor::Visitor;
use crate::support::{course, pdf, people};

async fn get(visitor: &mut Visitor, path: &str) -> Page {
    visitor.send(Method::GET, path, &[("sec-fetch-site", "same-origin")], String::new()).await
}

/// The file at this address.
async fn file(visitor: &mut Visitor, path: &str) -> Vec<u8> {
    let page = get(visitor, path).await;
    assert_eq!((page.status, page.header("content-type")), (StatusCode::OK, "application/pdf"), "{path}");
    page.body.to_vec()
}

#[tokio::test]
async fn every_week_takes_one_page_in_every_language() {
    tools::fonts().unwrap();
    let app = TestApp::new().await;
    let mut owner = people::owner(&app).await;
    let mut sheets = Vec::new();
    for start in shipped() {
        owner.open("/plans").await;
        owner.press(&format!("Start from this: {}", start.plan.name)).await;
        sheets.extend(course::teach_all(&mut owner, start.plan.name.as_ref(), start.plan.length()).await);
    }
    let mut phone = app.visitor();
    let mut faults = Vec::new();
    for language in Language::ALL {
        app.run(&format!("UPDATE family SET language = '{language}'")).await;
        for sheet in &sheets {
            for (paper, size) in [("", "595.276 x 841.89 pts (A4)"), ("?paper=letter", "612 x 792 pts (letter)")] {
                let path = format!("{sheet}/sheet.pdf{paper}");
                let found = pdf::pages(&file(&mut phone, &path).await);
                if found != (1, size.to_owned()) {
                    faults.push((language, path, found));
                }
            }
        }
    }
    assert!(sheets.len() >= 15 && faults.is_empty(), "of {} sheets: {faults:#?}", sheets.len());
}

#[tokio::test]
async fn families_and_instructors_find_their_files() {
    tools::fonts().unwrap();
    let app = TestApp::new().await;
    let (mut owner, class, sheet) = course::with_leo(&app).await;
    course::family(&mut owner, &class, "Samira Haddad", "Nour").await;
    app.run("UPDATE family SET language = 'ar', second_language = 'en' WHERE id = (SELECT max(id) FROM family)").await;
    course::teach(&mut owner, &class, 1).await;
    let mut parent = app.visitor();
    parent.open(&sheet).await;
    let links = parent.page.links();
    let href = |text: &str| links.iter().find(|link| link.text == text).unwrap().href.clone();
    let week = file(&mut parent, &href("Save as PDF (A4)")).await;
    assert!(pdf::text(&week).contains("For Leo"));
    file(&mut parent, &href("Save as PDF (Letter)")).await;
    // A cover, and the one week that was taught.
    assert_eq!(pdf::pages(&file(&mut parent, &format!("{sheet}/paper.pdf")).await).0, 2);
    assert_eq!(get(&mut parent, &format!("{sheet}/weeks/2/sheet.pdf")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(get(&mut parent, "/s/nobody/weeks/1/sheet.pdf").await.status, StatusCode::NOT_FOUND);
    assert_eq!(get(&mut parent, "/s/nobody/paper.pdf").await.status, StatusCode::NOT_FOUND);

    let all = file(&mut owner, &format!("{class}/weeks/1/paper.pdf")).await;
    assert_eq!(pdf::pages(&all).0, 3, "English for Leo, Arabic and English for Nour");
    let text = pdf::text(&all);
    assert!(text.contains("For Leo") && text.contains("For Nour") && text.contains("استأذنوا"), "{text}");
    assert_eq!(get(&mut parent, &format!("{class}/weeks/1/paper.pdf")).await.status, StatusCode::SEE_OTHER);
    // As it is planned, where it is still to come.
    assert_eq!(pdf::pages(&file(&mut owner, &format!("{class}/weeks/3/paper.pdf?paper=letter")).await).0, 3);
}

#[tokio::test]
async fn the_same_sheet_makes_the_same_file_and_names_its_fonts() {
    tools::fonts().unwrap();
    let app = TestApp::new().await;
    let (mut owner, class, sheet) = course::with_leo(&app).await;
    course::teach(&mut owner, &class, 1).await;
    let path = format!("{sheet}/weeks/1/sheet.pdf");
    let mut parent = app.visitor();
    let once = file(&mut parent, &path).await;
    assert_eq!(once, file(&mut parent, &path).await);
    let fonts = pdf::fonts(&once);
    let embedded: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(!embedded.is_empty() && embedded.iter().all(|font| font.contains("yes yes yes")), "{fonts}");
}

#[tokio::test]
async fn without_fonts_nobody_is_promised_a_file() {
    let nothing = tempfile::tempdir().unwrap();
    let app = TestApp::with_fonts(nothing.path()).await;
    let (mut owner, class, sheet) = course::with_leo(&app).await;
    course::teach(&mut owner, &class, 1).await;
    let mut parent = app.visitor();
    for path in [sheet.clone(), format!("{sheet}/paper")] {
        parent.open(&path).await;
        assert!(!parent.page.links().iter().any(|link| link.href.contains(".pdf")), "{path}");
    }
    for (path, printed) in [("weeks/1/sheet.pdf", "weeks/1"), ("paper.pdf", "paper")] {
        let page = get(&mut parent, &format!("{sheet}/{path}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(page.text().contains("There is no PDF of this sheet"), "{}", page.text());
        assert!(page.links().iter().any(|link| link.href == format!("{sheet}/{printed}")));
    }
    let page = get(&mut owner, &format!("{class}/weeks/1/paper.pdf")).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.text().contains("apt-get install fonts-urw-base35 fonts-noto-core"), "{}", page.text());
}

#[tokio::test]
async fn without_arabic_letters_an_arabic_sheet_is_printed_instead() {
    let latin = tempfile::tempdir().unwrap();
    for font in tools::fonts().unwrap().join("usr/share/fonts/opentype/urw-base35").read_dir().unwrap() {
        let font = font.unwrap();
        std::fs::copy(font.path(), latin.path().join(font.file_name())).unwrap();
    }
    let app = TestApp::with_fonts(latin.path()).await;
    let (mut owner, class, sheet) = course::with_leo(&app).await;
    course::teach(&mut owner, &class, 1).await;
    let path = format!("{sheet}/weeks/1/sheet.pdf");
    let mut parent = app.visitor();
    file(&mut parent, &path).await;
    app.run("UPDATE family SET language = 'ar'").await;
    let page = get(&mut parent, &path).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.text().contains("لا يوجد ملف PDF"), "{}", page.text());
}
