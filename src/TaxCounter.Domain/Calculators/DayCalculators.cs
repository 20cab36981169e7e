using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Calculators;

/// <summary>Days: when something is due, until when one may appeal or claim.</summary>
internal static class DayCalculators
{
    public static readonly Calculator DueDate = new()
    {
        Name = "due-date",
        Title = "Due date",
        Question = "When is it due?",
        Entries = [Entries.Tax, Entries.Period],
        Answer = (rules, asked) => rules.DueDates.DueDate(asked.Text("tax"), asked.Period("period")),
    };

    public static readonly Calculator Days = new()
    {
        Name = "days",
        Title = "Days between",
        Question = "How many days are there from one day to another?",
        Entries = [new Entry("from", "From", EntryKind.Day), new Entry("to", "To", EntryKind.Day)],
        Answer = (rules, asked) => asked.Day("to") < asked.Day("from") ? CalculatorRefusals.RunsBackwards("The second day", "the first", "to") : rules.DaysAnswer(asked.Day("from"), asked.Day("to")),
        AnswersNumber = true,
    };

    public static readonly Calculator AppealBy = new()
    {
        Name = "appeal-by",
        Title = "Appeal deadline",
        Question = "How long do I have to appeal this notice, and to whom?",
        Entries =
        [
            new Entry("notice", "Date of the notice", EntryKind.Day),
            new Entry("tax", "Tax", EntryKind.Text)
            {
                IsOptional = true,
                Hint = "Leave this empty for the earliest deadline of all of them.",
                Options = rules => [.. rules.Deadlines.Appeals.SelectMany(a => a.TaxTypes.Count == 0 ? [new EntryOption(a.Id, a.Name)] : a.TaxTypes.Select(code => new EntryOption(code, rules.FindTaxType(code)?.Name ?? code)))],
            },
        ],
        Answer = (rules, asked) => rules.Deadlines.AppealBy(asked.Day("notice"), asked.TextOrNull("tax")),
    };

    public static readonly Calculator RefundBy = new()
    {
        Name = "refund-by",
        Title = "Refund deadline",
        Question = "How long do I have to ask for a refund?",
        Entries =
        [
            Entries.Due,
            Entries.Paid,
            new Entry("assessed", "Assessed on", EntryKind.Day) { IsOptional = true },
            Entries.Tax with { IsOptional = true },
        ],
        Answer = (rules, asked) => rules.Deadlines.RefundBy(new RefundQuestion
        {
            DueOn = rules.Calendar.DueDate(asked.Day("due")).Counted,
            PaidOn = asked.Day("paid"),
            AssessedOn = asked.DayOrNull("assessed"),
            TaxType = asked.TextOrNull("tax"),
        }),
    };

    public static readonly Calculator Refund = new()
    {
        Name = "refund",
        Title = "Refund interest",
        Question = "How much interest does the office owe on a refund, and until when can it be claimed?",
        Entries =
        [
            Entries.Amount,
            Entries.Paid,
            Entries.Due,
            new Entry("claimed", "Claimed on", EntryKind.Day),
            new Entry("refunded", "Refunded on", EntryKind.Day),
            Entries.Tax with { IsOptional = true },
        ],
        Answer = (rules, asked) => RefundAnswer.Of(rules, new RefundInterestQuestion
        {
            TaxType = asked.TextOrNull("tax") ?? rules.RefundInterest.All.SelectMany(i => i.TaxTypes).First(),
            Amount = asked.Amount("amount"),
            DueOn = rules.Calendar.DueDate(asked.Day("due")).Counted,
            PaidOn = asked.Day("paid"),
            ClaimedOn = asked.Day("claimed"),
            RefundedOn = asked.Day("refunded"),
        }),
    };

    public static readonly Calculator Deadline = new()
    {
        Name = "deadline",
        Title = "Other deadlines",
        Question = "When is this due?",
        Entries =
        [
            new Entry("kind", "What", EntryKind.Text) { Options = rules => [.. rules.Deadlines.Documents.Select(d => new EntryOption(d.Id, d.Name))] },
            new Entry("begins", "Counted from", EntryKind.Day),
        ],
        Answer = (rules, asked) => rules.Deadlines.Document(asked.Text("kind"), asked.Day("begins")),
    };
}
