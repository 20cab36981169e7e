using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>What the form of a request says. A draft may be incomplete.</summary>
public sealed record WaiverRequest
{
    /// <summary>Who asks.</summary>
    public WaiverAsker Asker { get; init; } = WaiverAsker.Taxpayer;

    public string AskerName { get; init; } = "";

    /// <summary>How the request came in.</summary>
    public WaiverChannel Channel { get; init; } = WaiverChannel.Counter;

    /// <summary>The reason's code in the rule book; empty while none is chosen.</summary>
    public string ReasonCode { get; init; } = "";

    /// <summary>The answers to the reason's questions, by question.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    /// <summary>Why, in the customer's words.</summary>
    public string Statement { get; init; } = "";

    /// <summary>For which obligations, and how much of each.</summary>
    public IReadOnlyList<PeriodMeasure> Periods { get; init; } = [];

    /// <summary>Whether interest is requested too: answered at once by the rule book, never kept.</summary>
    public bool InterestToo { get; init; }

    /// <summary>Why a draft cannot keep this: too long, a card number, a period twice, an amount that is none. Null when it can.</summary>
    internal Refusal? WhyNotKeep() =>
        CaseRefusals.WrongText(AskerName, "AskerName", PenaltyWaiver.LongestName) ?? CaseRefusals.WrongText(Statement, "Statement", PenaltyWaiver.LongestText)
        ?? CaseRefusals.WrongText(ReasonCode, "ReasonCode", ReasonAnswers.LongestCode) ?? ReasonAnswers.WhyNot(Answers)
        ?? (Enum.IsDefined(Asker) && Enum.IsDefined(Channel) ? WaiverPeriods.WhyNotKeep(Periods) : PenaltyWaiverRefusals.Channel);
}
