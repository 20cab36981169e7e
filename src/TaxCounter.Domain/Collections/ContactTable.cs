namespace TaxCounter.Domain.Collections;

/// <summary>The one table of what a contact can come to.</summary>
public static class ContactTable
{
    // No arm for "all others": a new outcome is said here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>What holds of an outcome.</summary>
    public static ContactRule Of(ContactOutcome outcome) => outcome switch
    {
        ContactOutcome.None => new("choose", ByCallOnly: false, NeedsNote: false, Spoke: false),
        ContactOutcome.Reached => new("reached", ByCallOnly: false, NeedsNote: true, Spoke: true),
        ContactOutcome.LeftMessage => new("left a message", ByCallOnly: true, NeedsNote: false, Spoke: false),
        ContactOutcome.NoAnswer => new("no answer", ByCallOnly: true, NeedsNote: false, Spoke: false),
        ContactOutcome.Promise => new("promised to pay", ByCallOnly: false, NeedsNote: false, Spoke: true),
        ContactOutcome.Dispute => new("disputes it", ByCallOnly: false, NeedsNote: true, Spoke: true),
        ContactOutcome.WrongNumber => new("wrong number", ByCallOnly: true, NeedsNote: false, Spoke: false),
        ContactOutcome.Plan => new("wants a payment plan", ByCallOnly: false, NeedsNote: false, Spoke: true),
        ContactOutcome.Referred => new("referred", ByCallOnly: false, NeedsNote: true, Spoke: false),
    };

    /// <summary>As a list says it.</summary>
    public static string Words(this ContactOutcome outcome) => Of(outcome).Says;

    /// <summary>How it came about.</summary>
    public static string Words(this ContactWay way) => way switch
    {
        ContactWay.Call => "call",
        ContactWay.TheyCalled => "they called",
        ContactWay.Counter => "at the counter",
    };
#pragma warning restore CS8524
}
