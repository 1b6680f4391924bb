//! Families and registers as tables: in from a spreadsheet, out to one, on paper.

pub mod cells; // a table as text, read and written
pub mod workbook; // a table out of a spreadsheet's own file
pub mod harmless; // no cell that leaves here can run
pub mod columns; // what the columns of a table hold
pub mod days; // days as spreadsheets write them
pub mod rows; // a family out of a row
pub mod preview; // what a table would bring, before anything is written
pub mod register; // a course's whole register
pub mod out; // what leaves
pub mod store;
pub mod pages;
