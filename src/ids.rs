//! Ids are types, so that a class cannot be looked up by the id of a family.

/// Declares the id of one table: a whole number that the database gave.
macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, sqlx::Type, serde::Serialize, serde::Deserialize)]
        #[sqlx(transparent)]
        #[serde(transparent)]
        pub struct $name(i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(out)
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }
    )+};
}

id! {
    /// A practice: the business or centre that data belongs to.
    PracticeId,
    /// A person who signs in.
    InstructorId,
    /// One signed-in device of an instructor.
    DeviceId,
    /// A course plan.
    PlanId,
    /// A class of families.
    ClassId,
    /// One week's meeting of a class.
    SessionId,
    /// One booking: adults and their baby or babies.
    FamilyId,
    /// A place that is kept for somebody.
    InvitationId,
    /// One line of a family's account.
    EntryId,
    /// A letter in the outbox.
    LetterId,
    /// A question that families are asked: by its number in its practice.
    QuestionId,
}
