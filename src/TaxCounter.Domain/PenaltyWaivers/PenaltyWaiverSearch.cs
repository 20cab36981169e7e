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

    /// <summary>The ground's code.</summary>
    public string? Ground { get; init; }

    /// <summary>What the decision was.</summary>
    public WaiverState? Outcome { get; init; }

    /// <summary>Begun on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Begun on this day or earlier.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>Asked for at least so much.</summary>
    public Money? AtLeast { get; init; }

    /// <summary>Only cases whose answer was due before this day.</summary>
    public DateOnly? AnswerDueBefore { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;
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

/// <summary>A line of the report; the cases behind it are listed by the same filter and this key.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Cases">How many.</param>
/// <param name="Asked">Asked for.</param>
/// <param name="Granted">Granted.</param>
public sealed record WaiverReportLine(string Key, int Cases, Money Asked, Money Granted);

/// <summary>Reads penalty waivers for the screens.</summary>
public interface IPenaltyWaiverSearch
{
    /// <summary>The cases of a filter: those whose answer is due first, then the newest.</summary>
    Task<RecordPage<WaiverRow>> List(WaiverFilter filter);

    /// <summary>How many cases there are of each state in somebody's hands.</summary>
    Task<IReadOnlyDictionary<WaiverState, int>> CountsOf(string person);

    /// <summary>Decided cases of the same ground in the two years before a day, newest first.</summary>
    Task<IReadOnlyList<WaiverRow>> Similar(string ground, PenaltyWaiverId besides, DateOnly today, int most);

    /// <summary>The cases of an account, newest first.</summary>
    Task<IReadOnlyList<WaiverRow>> OfAccount(AccountNumber account, int most);

    /// <summary>What the cases of a filter come to.</summary>
    Task<IReadOnlyList<WaiverReportLine>> Report(WaiverFilter filter, WaiverReportBy by, DateOnly today);
}
