using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Rates;

/// <summary>What a change of rule does to the open obligations as of one day.</summary>
/// <param name="Day">As of which day, by what is known today.</param>
/// <param name="Obligations">How many obligations come out differently.</param>
/// <param name="Penalty">What their penalty changes by, in sum.</param>
/// <param name="Interest">What their interest changes by, in sum.</param>
public sealed record RulePreviewDay(DateOnly Day, int Obligations, Money Penalty, Money Interest)
{
    /// <summary>Both.</summary>
    public Money Total => Penalty + Interest;
}

/// <summary>One obligation that comes out differently.</summary>
/// <param name="Account">Whose, ten digits.</param>
/// <param name="TaxType">The tax type's code.</param>
/// <param name="Period">The period.</param>
/// <param name="DueOn">The due day.</param>
/// <param name="Before">Penalty and interest by the book in force.</param>
/// <param name="After">Penalty and interest with the row.</param>
public sealed record RulePreviewLine(string Account, string TaxType, Period Period, DateOnly DueOn, LateAmounts Before, LateAmounts After)
{
    /// <summary>What the penalty changes by.</summary>
    public Money Penalty => After.Penalty - Before.Penalty;

    /// <summary>What the interest changes by.</summary>
    public Money Interest => After.Interest - Before.Interest;

    /// <summary>Both.</summary>
    public Money Total => Penalty + Interest;
}

/// <summary>1,000.00 of one tax due on the first day and not paid, on the day of its first year on which the two books differ most.</summary>
/// <param name="TaxType">The tax type's name.</param>
/// <param name="Day">That day; the first of them where several differ as much.</param>
/// <param name="Before">By the book in force.</param>
/// <param name="After">With the row.</param>
public sealed record RulePreviewExample(string TaxType, DateOnly Day, LateAmounts Before, LateAmounts After)
{
    /// <summary>How far apart they are.</summary>
    internal Money Apart => (After.Penalty - Before.Penalty).Abs() + (After.Interest - Before.Interest).Abs();
}

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
        var question = new AssessmentQuestion
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

    private static LateAmounts Amounts(RuleBook book, AssessmentQuestion question)
    {
        var found = book.AssessAmounts(question);
        return found.Refusal is null ? found.Value : default;
    }
}

/// <summary>Works a change of rule out over everything that is open.</summary>
public interface IRulePreviews
{
    /// <summary>What changes when <paramref name="after"/> takes the place of <paramref name="before"/> from a day on.</summary>
    Task<RulePreview> Of(RuleBook before, RuleBook after, DateOnly firstDay);
}
