using System.Globalization;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>What the form of a request says. A draft may be incomplete.</summary>
public sealed record WaiverRequest
{
    /// <summary>Who asks.</summary>
    public WaiverAsker Asker { get; init; } = WaiverAsker.Taxpayer;

    /// <summary>Their name.</summary>
    public string AskerName { get; init; } = "";

    /// <summary>How it was asked for.</summary>
    public WaiverChannel Channel { get; init; } = WaiverChannel.Counter;

    /// <summary>The ground's code in the rule book; empty while none is chosen.</summary>
    public string Ground { get; init; } = "";

    /// <summary>The answers to the ground's questions, by question.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    /// <summary>Why, in the customer's words.</summary>
    public string Statement { get; init; } = "";

    /// <summary>For which obligations, and how much of each.</summary>
    public IReadOnlyList<PeriodAsked> Periods { get; init; } = [];

    /// <summary>Whether they ask for the interest too: answered at once by the rule book, never kept.</summary>
    public bool InterestToo { get; init; }
}
