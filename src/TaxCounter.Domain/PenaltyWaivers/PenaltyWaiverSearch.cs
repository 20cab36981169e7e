using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>What the list of cases is asked for; what is null does not matter.</summary>
public sealed record WaiverFilter
{
    /// <summary>The states; none for all.</summary>
    public IReadOnlyCollection<WaiverState> States { get; init; } = [];

    /// <summary>The person that has it in hand.</summary>
    public string? HandledBy { get; init; }

    /// <summary>The ground's code; <see cref="NoGround"/> for drafts that have none yet.</summary>
    public string? Ground { get; init; }

    /// <summary>What came of it, or where an undecided case is; a reversed one is reversed and nothing else.</summary>
    public WaiverState? Outcome { get; init; }

    /// <summary>Begun on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Begun on this day or earlier.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>Asked for at least so much.</summary>
    public Money? AtLeast { get; init; }

    /// <summary>Asked for at most so much.</summary>
    public Money? AtMost { get; init; }

    /// <summary>How old.</summary>
    public WaiverAge? Age { get; init; }

    /// <summary>Only cases whose answer was due before this day.</summary>
    public DateOnly? AnswerDueBefore { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The ground of a draft that has none yet.</summary>
    public const string NoGround = "none";

    /// <summary>Exactly the cases behind a line of the report that was made with this filter.</summary>
    public WaiverFilter Behind(WaiverReportBy by, WaiverReportLine line, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(line);
        return by switch
        {
            WaiverReportBy.Ground => this with { Ground = line.Key },
            WaiverReportBy.Outcome => this with { Outcome = Enum.Parse<WaiverState>(line.Key) },
            WaiverReportBy.Clerk => this with { HandledBy = line.Key },
            WaiverReportBy.Age when WaiverBand.Ages.First(b => b.Key == line.Key) is var band => this with { Age = new WaiverAge((int?)band.AtLeast, (int?)band.AtMost, today) },
            WaiverReportBy.Amount when WaiverBand.Amounts.First(b => b.Key == line.Key) is var band => this with { AtLeast = Amount(band.AtLeast) ?? AtLeast, AtMost = Amount(band.AtMost) ?? AtMost },
            _ => this,
        };
    }

    private static Money? Amount(long? cents) => cents is { } some ? new Money(some) : null;
}

/// <summary>Days from the beginning of a case to its decision, or to a day while it has none.</summary>
/// <param name="AtLeast">At least so many.</param>
/// <param name="AtMost">At most so many.</param>
/// <param name="On">The day.</param>
public sealed record WaiverAge(int? AtLeast, int? AtMost, DateOnly On);

/// <summary>A band of the report: days, or cents. The bands of a kind leave nothing out and nothing twice.</summary>
/// <param name="Key">Its name in an address.</param>
/// <param name="Says">In words.</param>
/// <param name="AtLeast">From so much on.</param>
/// <param name="AtMost">Up to so much.</param>
public sealed record WaiverBand(string Key, string Says, long? AtLeast, long? AtMost)
{
    /// <summary>Days: up to 7, 30, 90, more.</summary>
    public static readonly IReadOnlyList<WaiverBand> Ages = Of([7, 30, 90], b => $"{b} days");

    /// <summary>Asked for: up to 100, 500, 2,500, more.</summary>
    public static readonly IReadOnlyList<WaiverBand> Amounts = Of([100_00, 500_00, 2500_00], b => new Money(b).ToString());

    /// <summary>The band something falls into.</summary>
    public static WaiverBand Of(IReadOnlyList<WaiverBand> bands, long value) => bands.First(b => value <= (b.AtMost ?? long.MaxValue));

    private static IReadOnlyList<WaiverBand> Of(long[] ends, Func<long, string> say) =>
    [
        .. ends.Select((end, i) => new WaiverBand($"up-to-{end}", $"up to {say(end)}", i == 0 ? null : ends[i - 1] + 1, end)),
        new WaiverBand($"more-than-{ends[^1]}", $"more than {say(ends[^1])}", ends[^1] + 1, null),
    ];
}

/// <summary>A case as a list shows it.</summary>
public sealed record WaiverRow
{
    /// <summary>Its number.</summary>
    public required WaiverNumber Number { get; init; }

    /// <summary>Where it is.</summary>
    public required WaiverState State { get; init; }

    /// <summary>The account's number.</summary>
    public required AccountNumber Account { get; init; }

    /// <summary>The account's name.</summary>
    public required string Name { get; init; }

    /// <summary>The ground's code.</summary>
    public required string Ground { get; init; }

    /// <summary>The day it was begun.</summary>
    public required DateOnly TakenOn { get; init; }

    /// <summary>Who has it in hand.</summary>
    public required string HandledByName { get; init; }

    /// <summary>The last day for the answer that is waited for.</summary>
    public DateOnly? AnswerDueOn { get; init; }

    /// <summary>What was asked for.</summary>
    public required Money Asked { get; init; }

    /// <summary>What was granted.</summary>
    public required Money Granted { get; init; }

    /// <summary>The day of the decision.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>What the decision was.</summary>
    public WaiverState? Outcome { get; init; }

    /// <summary>Why, as the letter says it.</summary>
    public string? Reason { get; init; }
}

/// <summary>By what the report adds up.</summary>
public enum WaiverReportBy
{
    /// <summary>Ground.</summary>
    Ground = 1,

    /// <summary>Outcome, or where an undecided case is.</summary>
    Outcome,

    /// <summary>The clerk that has it in hand.</summary>
    Clerk,

    /// <summary>Days from the beginning to the decision, or to today: up to 7, 30, 90, more.</summary>
    Age,

    /// <summary>What was asked for: up to 100, 500, 2,500, more.</summary>
    Amount,
}

/// <summary>A line of the report; <see cref="WaiverFilter.Behind"/> lists exactly the cases it adds up.</summary>
/// <param name="Key">What it is about: a ground's code, a state, a person, a band.</param>
/// <param name="Says">The same in words; of a ground its code, which the rule book names.</param>
/// <param name="Cases">How many.</param>
/// <param name="Asked">Asked for.</param>
/// <param name="Granted">Granted and not reversed.</param>
public sealed record WaiverReportLine(string Key, string Says, int Cases, Money Asked, Money Granted);

/// <summary>Reads penalty waivers for the screens.</summary>
public interface IPenaltyWaiverSearch
{
    /// <summary>The cases of a filter: those whose answer is due first, then the newest.</summary>
    Task<RecordPage<WaiverRow>> List(WaiverFilter filter);

    /// <summary>How many cases of a filter there are in each state, whatever states it names.</summary>
    Task<IReadOnlyDictionary<WaiverState, int>> Counts(WaiverFilter filter);

    /// <summary>The persons that have cases in hand, with their names, by name.</summary>
    Task<IReadOnlyList<(string Person, string Name)>> Clerks();

    /// <summary>Decided cases of the same ground in the two years before a day, newest first.</summary>
    Task<IReadOnlyList<WaiverRow>> Similar(string ground, PenaltyWaiverId besides, DateOnly today, int most);

    /// <summary>The cases of an account, newest first.</summary>
    Task<IReadOnlyList<WaiverRow>> OfAccount(AccountNumber account, int most);

    /// <summary>What the cases of a filter come to.</summary>
    Task<IReadOnlyList<WaiverReportLine>> Report(WaiverFilter filter, WaiverReportBy by, DateOnly today);
}
