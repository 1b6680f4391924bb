//! How large something can be printed so that one sheet of paper holds it. Roughly, and rather too small than too large:
//! the fonts of a printer are not known here, though `font-size-adjust` makes them alike.

/// Sizes of type in points, largest first, with their classes in `print-sizes.css`.
const SIZES: [(f32, &str); 7] =
    [(12.0, "pt-12"), (11.0, "pt-11"), (10.0, "pt-10"), (9.0, "pt-9"), (8.0, "pt-8"), (7.0, "pt-7"), (6.0, "pt-6")];

/// The class of the smallest type that can be read, for what fits at no size.
pub const SMALLEST: &str = SIZES[SIZES.len() - 1].1;

/// How wide a letter is, measured in the size of the type.
const LETTER: f32 = 0.5;

/// The class of the largest type from `most` down to `least` points in which something fits.
pub fn largest((most, least): (f32, f32), fits: impl Fn(f32) -> bool) -> Option<&'static str> {
    let mut sizes = SIZES.into_iter().filter(|(points, _)| (least..=most).contains(points));
    sizes.find(|(points, _)| fits(*points)).map(|(_, class)| class)
}

/// How many lines a text takes in type of a size, on a width; both in points.
pub fn lines(text: &str, size: f32, width: f32) -> f32 {
    let letters = text.chars().map(|_| LETTER * size).sum::<f32>();
    (letters / width).ceil()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_type_that_fits_is_taken() {
        let fits = |points| points * 20.0 <= 185.0;
        assert_eq!(largest((12.0, 6.0), fits), Some("pt-9"));
        assert_eq!(largest((8.0, 6.0), fits), Some("pt-8"));
        assert_eq!(largest((12.0, 10.0), fits), None);
    }

    #[test]
    fn a_text_takes_as_many_lines_as_its_letters_need() {
        assert_eq!([0, 20, 21].map(|letters| lines(&"é".repeat(letters), 10.0, 100.0)), [0.0, 1.0, 2.0]);
    }
}
