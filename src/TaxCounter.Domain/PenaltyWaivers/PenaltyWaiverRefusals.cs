using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>What is refused about penalty waivers, in sentences.</summary>
public static class PenaltyWaiverRefusals
{
    /// <summary>No such account.</summary>
    public static readonly Refusal UnknownAccount = new("penalty-waivers.unknown-account", "No account has this number. Find the account again and start from its page.");

    /// <summary>The key was used for another account.</summary>
    public static Refusal OtherContent(WaiverNumber number) =>
        new("penalty-waivers.other-content", $"This form was already saved as {number} for another account. Start a new request from the account.");

    /// <summary>No periods.</summary>
    public static readonly Refusal NoPeriod = new("penalty-waivers.no-period", "Choose at least one period of penalty to waive.", "Periods");

    /// <summary>The same period twice.</summary>
    public static readonly Refusal PeriodTwice = new("penalty-waivers.period-twice", "A period is in this request twice. Remove one of them.", "Periods");

    /// <summary>A period of another account.</summary>
    public static readonly Refusal OtherAccount = new("penalty-waivers.other-account", "One of these periods belongs to another account. Start from the account it belongs to.", "Periods");

    /// <summary>A measure that says nothing.</summary>
    public static readonly Refusal Measure = new("penalty-waivers.measure", "Enter all, a percent above 0 and up to 100, or an amount above 0.00.", "Periods");

    /// <summary>The law lets interest stay.</summary>
    /// <param name="tax">The tax as said.</param>
    /// <param name="rule">What the rule book says.</param>
    public static Refusal InterestStays(string tax, Dated<InterestWaiverRule> rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new("penalty-waivers.interest-stays", $"{tax}: {rule.Value.Says} {rule.Authority.Text}. Clear the box; the penalty can still be requested.", "InterestToo");
    }

    /// <summary>Interest of nothing.</summary>
    public static readonly Refusal InterestOfWhat = new("penalty-waivers.interest-of-what", "Choose the periods first. The rule book then shows whether their interest can be waived.", "InterestToo");

    /// <summary>The rule book would allow it.</summary>
    public static readonly Refusal InterestNotPosted =
        new("penalty-waivers.interest-not-posted", "The rule book allows this, but waived interest cannot be posted yet. Clear the box and give the request for interest to the supervisor on paper.", "InterestToo");

    /// <summary>No penalty to waive.</summary>
    public static Refusal NothingToWaive(WaivablePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new("penalty-waivers.nothing-to-waive", $"There is no penalty left to waive for {Name(period)}. Take it out of the request.", "Periods");
    }

    /// <summary>More than the penalty.</summary>
    public static Refusal AboveThePenalty(WaivablePeriod period, Money amount)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new("penalty-waivers.above-penalty", $"{amount.InDollars()} is more than the penalty that can be waived for {Name(period)}, {period.Waivable.InDollars()}.", "Periods");
    }

    /// <summary>Who asks.</summary>
    public static readonly Refusal AskerName = new("penalty-waivers.asker-name", "Enter the name of the person who asks, in 100 characters or fewer.", "AskerName");

    /// <summary>How it was asked for.</summary>
    public static readonly Refusal Channel = new("penalty-waivers.channel", "Choose who asks (the taxpayer or a representative) and how the request came in: at the counter, by phone or by letter.", "Channel");

    /// <summary>No words of the customer.</summary>
    public static readonly Refusal StatementNeeded = new("penalty-waivers.statement-needed", "Enter why, in the customer's own words.", "Statement");

    /// <summary>A recommendation that does not fit.</summary>
    public static readonly Refusal PartNeeded = new("penalty-waivers.part-needed", "Enter how much of each period to approve: more than 0.00 and less than all that is requested. Choose all to approve everything, or deny the request.", "Periods");

    /// <summary>A rationale.</summary>
    public static readonly Refusal RationaleNeeded = new("penalty-waivers.rationale-needed", "Explain your recommendation in at least 15 characters. The supervisor decides on it.", "Rationale");

    /// <summary>The amounts changed after it was opened.</summary>
    public static Refusal AmountsChanged(IEnumerable<(WaivablePeriod Period, Money Read)> changed)
    {
        var said = string.Join("; ", changed.Select(c => $"{Name(c.Period)}: {c.Read.InDollars()} could be waived, now {c.Period.Waivable.InDollars()}"));
        return new("penalty-waivers.amounts-changed", $"What can be waived changed after you opened the case. {said}. Read it again, then decide.");
    }

    /// <summary>Nothing granted.</summary>
    public static readonly Refusal NothingGranted = new("penalty-waivers.nothing-granted", "This would waive nothing. Deny the request instead and give the reason.", "Periods");


    private static string Name(WaivablePeriod period) => $"{period.Obligation.TaxType} {period.Obligation.Period}";

    private static string Say(DateOnly day) => DateWords.Date(day);
}
