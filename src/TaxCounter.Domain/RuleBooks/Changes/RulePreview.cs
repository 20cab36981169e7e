using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a change of rule does, before it is one.</summary>
/// <param name="Counted">How many open obligations were worked out.</param>
/// <param name="Open">How many are open; more than were counted only in an office with a great many.</param>
/// <param name="Days">As of the first day, 30 days and one year later.</param>
/// <param name="Largest">The ten largest as of the last of those days.</param>
/// <param name="Examples">The taxes of which a new debt would come out differently.</param>
public sealed record RulePreview(int Counted, int Open, IReadOnlyList<RulePreviewDay> Days, IReadOnlyList<RulePreviewLine> Largest, IReadOnlyList<RulePreviewExample> Examples)
{
    /// <summary>Whether an open obligation comes out differently on any of the days.</summary>
    public bool ChangesBalances => Days.Any(d => d.Obligations > 0);

    /// <summary>The days that are looked at for a row that begins on a day.</summary>
    public static IReadOnlyList<DateOnly> DaysFor(DateOnly firstDay) => [firstDay, firstDay.AddDays(30), firstDay.AddYears(1)];

    /// <summary>
    /// Where a new debt of 1,000.00 would come out differently: of each tax the day on which the two books differ most. Every day of its first year is looked at,
    /// because two rules that step differently can meet again at a cap.
    /// </summary>
    public static IReadOnlyList<RulePreviewExample> ExamplesOf(RuleBook before, RuleBook after, DateOnly firstDay)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var days = Enumerable.Range(1, firstDay.AddYears(1).DayNumber - firstDay.DayNumber).Select(firstDay.AddDays).ToList();
        return [.. after.TaxTypes
            .Select(type => days.Select(day => Example(type, before, after, firstDay, day)).MaxBy(e => e.Apart)!)
            .Where(example => !example.Apart.IsZero)];
    }

    private static RulePreviewExample Example(TaxType type, RuleBook before, RuleBook after, DateOnly dueOn, DateOnly day)
    {
        var question = new LateChargesQuestion
        {
            TaxType = type.Code,
            DueOn = dueOn,
            AsOf = day,
            FiledOn = day.AddDays(1),
            Charges = [new DatedAmount(dueOn, new Money(100_000))],
            Credits = [],
        };
        return new RulePreviewExample(type.Name, day, Amounts(before, question), Amounts(after, question));
    }

    private static LateAmounts Amounts(RuleBook book, LateChargesQuestion question)
    {
        var found = book.LateAmountsOf(question);
        return found.Refusal is null ? found.Value : default;
    }
}
