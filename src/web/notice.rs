//! A word after something was done, shown once on the next page.

/// Holds the code of the notice between two pages; never a text, so never a name.
pub const COOKIE: &str = "notice";

macro_rules! notices {
    ($($name:ident $code:literal $words:literal),+ $(,)?) => {
        /// What has just been done.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Notice { $(#[doc = $words] $name),+ }

        impl Notice {
            /// The word that travels in the cookie.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// The sentence that is shown.
            pub fn words(self) -> &'static str {
                match self { $(Self::$name => $words),+ }
            }

            /// The notice of a code; nothing for a code of nobody's.
            pub fn of(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$name),)+ _ => None }
            }
        }
    };
}

notices! {
    Welcome "welcome" "Welcome. Your practice is ready.",
    SignedOut "signed-out" "You are signed out.",
    DeviceEnded "device-ended" "That device is signed out.",
    SettingsSaved "settings-saved" "Your settings are saved.",
    TermSaved "term-saved" "It is saved. What is past its end goes by itself within a day.",
    PasswordChanged "password-changed" "Your password is changed. Other devices are signed out.",
    FeedMade "feed-made" "Your calendar has its address. It is shown for ten minutes.",
    FeedEnded "feed-ended" "The address is dead. No calendar follows your classes any more.",
    PlanMade "plan-made" "The plan is yours to change.",
    PlanSaved "plan-saved" "The plan is saved.",
    PlanUndone "plan-undone" "The plan is as it was before.",
    PlanRemoved "plan-removed" "The plan is gone.",
    PlanArchived "plan-archived" "The plan is put away. Its classes go on as they are.",
    PlanBroughtBack "plan-brought-back" "The plan is back. Classes can be made from it again.",
    WeekSaved "week-saved" "The week is saved.",
    OwnAdded "own-added" "It stands in your curriculum now.",
    OwnSaved "own-saved" "Your curriculum is saved.",
    OwnArchived "own-archived" "It is archived. What holds it keeps it.",
    OwnRemoved "own-removed" "It is gone from your curriculum.",
    DrawingSaved "drawing-saved" "Your families read these words from now on.",
    DrawingHidden "drawing-hidden" "Your families see this stroke without its drawing.",
    DrawingShown "drawing-shown" "Your families see the drawing again.",
    CurriculumTaken "curriculum-taken" "What the file brought is yours now.",
    LanguagesSaved "languages-saved" "The languages are saved. Families choose theirs on their own page.",
    TextSaved "text-saved" "The text is saved. Families read it from now on.",
    ClassMade "class-made" "The class is made. Now add its families.",
    ClassRemoved "class-removed" "The class and all that was kept of it are gone.",
    ClassSaved "class-saved" "The class is saved.",
    PriceSaved "price-saved" "The price is saved. What families were told before stays as it was.",
    PlanImproved "plan-improved" "The course plan now has this class's weeks.",
    LettersSaved "letters-saved" "Your letters are saved. What is posted from now on follows them.",
    LettersPosted "letters-posted" "Your letter is posted.",
    LettersStopped "letters-stopped" "Letters are stopped here. Those that come due are held.",
    LettersGo "letters-go" "Letters go again, and those that were held go with them.",
    LetterGoes "letter-goes" "The letter waits to be sent.",
    LetterGiven "letter-given" "It is marked as given.",
    LetterWithdrawn "letter-withdrawn" "The letter is withdrawn.",
    LetterGone "letter-gone" "The letter is on its way or done with already.",
    SessionMoved "session-moved" "The new dates are set.",
    FamilyAdded "family-added" "The family has its place.",
    FamilySaved "family-saved" "The family is saved.",
    FamilyRemoved "family-removed" "The family and all that was kept of it are gone.",
    Charged "charged" "It stands in the account now.",
    EntryMade "entry-made" "It is written down.",
    EntryTakenBack "entry-taken-back" "It is taken back. Both lines stay to be seen.",
    NeedsSaved "needs-saved" "What the class needs to know is saved.",
    RulesSaved "rules-saved" "Your rules are saved. Flags follow them from now on.",
    QuestionsSaved "questions-saved" "Your questions are saved.",
    QuestionAdded "question-added" "Families are asked this as well from now on.",
    LinkRenewed "link-renewed" "The family has a new link. The old one is dead.",
    TermsSaved "terms-saved" "The booking of this class is saved.",
    PlaceKept "place-kept" "The place is kept. Send them the link.",
    InvitationEnded "invitation-ended" "The invitation has ended, and its place is free.",
    PlaceBooked "place-booked" "You have your place. Keep this page: it is the way to your booking.",
    PlaceAsked "place-asked" "Your question is on its way. Keep this page: the answer appears here.",
    PlaceWaits "place-waits" "You are on the waiting list. Keep this page: it shows your place in line.",
    PlaceGivenBack "place-given-back" "Your place is given back. Thank you for telling us.",
    LineLeft "line-left" "You are not on the waiting list any more.",
    DetailsSaved "details-saved" "Your details are saved.",
    LanguageSaved "language-saved" "Your pages are in this language from now on.",
    FamilyBooked "family-booked" "The family has its place. Tell them; their page says it too.",
    FamilyOffered "family-offered" "The place is kept for them. Tell them; their page says it too.",
    FamilyDeclined "family-declined" "They have no place, and their page says so kindly. It is good to write as well.",
    FamilyLeft "family-left" "The family has left. What it was there for stays in the registers.",
    FamilyWaits "family-waits" "The family is on the waiting list.",
    FamilyMoved "family-moved" "The family is in its new class from now on.",
    FamiliesSwapped "families-swapped" "The two families have changed places.",
    GuestComes "guest-comes" "The family is expected there as a guest.",
    GuestStays "guest-stays" "The visit is taken back.",
    RecapSet "recap-set" "The recap has its place in the next session.",
    RecapOff "recap-off" "The recap is taken out again.",
    RegisterSaved "register-saved" "The register is saved.",
    RegisterUndone "register-undone" "The register is as it was before.",
    SessionSaved "session-saved" "The session is saved.",
    OrderSaved "order-saved" "The running order is kept as you left it.",
    OrderComposed "order-composed" "The session is composed again. What you fixed has stayed.",
    OrderUndone "order-undone" "The running order is as it was before.",
    SessionTaught "session-taught" "Marked as taught. The families can read their sheet.",
    SessionReopened "session-reopened" "Not marked as taught any more. The sheet is closed again.",
}
