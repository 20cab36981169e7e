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
