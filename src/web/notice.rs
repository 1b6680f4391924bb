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
    PasswordChanged "password-changed" "Your password is changed. Other devices are signed out.",
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
    CurriculumTaken "curriculum-taken" "What the file brought is yours now.",
    ClassMade "class-made" "The class is made. Now add its families.",
    ClassRemoved "class-removed" "The class and all that was kept of it are gone.",
    ClassSaved "class-saved" "The class is saved.",
    PlanImproved "plan-improved" "The course plan now has this class's weeks.",
    SessionMoved "session-moved" "The new dates are set.",
    FamilyAdded "family-added" "The family has its place.",
    FamilySaved "family-saved" "The family is saved.",
    FamilyRemoved "family-removed" "The family and all that was kept of it are gone.",
    NeedsSaved "needs-saved" "What the class needs to know is saved.",
    RulesSaved "rules-saved" "Your rules are saved. Flags follow them from now on.",
    QuestionsSaved "questions-saved" "Your questions are saved.",
    QuestionAdded "question-added" "Families are asked this as well from now on.",
    LinkRenewed "link-renewed" "The family has a new link. The old one is dead.",
    RegisterSaved "register-saved" "The register is saved.",
    RegisterUndone "register-undone" "The register is as it was before.",
    SessionSaved "session-saved" "The session is saved.",
    OrderSaved "order-saved" "The running order is kept as you left it.",
    OrderComposed "order-composed" "The session is composed again. What you fixed has stayed.",
    OrderUndone "order-undone" "The running order is as it was before.",
    SessionTaught "session-taught" "Marked as taught. The families can read their sheet.",
    SessionReopened "session-reopened" "Not marked as taught any more. The sheet is closed again.",
}
