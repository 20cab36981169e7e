using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>Refusals of deciding in somebody's place.</summary>
public static class DelegationRefusals
{
    /// <summary>There is none of that key.</summary>
    public static readonly Refusal Unknown = new("staff.delegation-unknown", "There is no such delegation. Choose one from the list.");

    /// <summary>The colleague is oneself, perhaps under another user account.</summary>
    public static readonly Refusal ToOneself = new("staff.delegation-to-oneself", "You chose yourself. Choose a colleague who decides while you are away.", "Holder");

    /// <summary>Nobody, or a user account that is disabled or not approved yet.</summary>
    public static readonly Refusal NobodyThere = new("staff.delegation-nobody-there", "Choose a colleague whose user account is enabled.", "Holder");

    /// <summary>Auditors and administrators decide nothing of the counter's.</summary>
    public static Refusal WrongHolder(string name) => new("staff.delegation-wrong-holder", $"{name} is neither a clerk nor a supervisor and cannot decide for a supervisor. Choose another colleague.", "Holder");

    /// <summary>The first day lies back.</summary>
    public static readonly Refusal FirstDayIsPast = new("staff.delegation-first-day-past", "The first day is in the past. Choose today or a later day.", "FirstDay");

    /// <summary>The last day lies before the first.</summary>
    public static readonly Refusal DaysTurned = new("staff.delegation-days-turned", "The last day is before the first day. Choose a later last day.", "LastDay");

    /// <summary>Too many days.</summary>
    public static readonly Refusal TooManyDays = new(
        "staff.delegation-too-many-days", $"A delegation can cover up to {Delegation.MostDays} days. For a longer time, ask an administrator to give the colleague the role.", "LastDay");

    /// <summary>The one who is away has named somebody for these days already.</summary>
    public static Refusal GivenAlready(Delegation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new("staff.delegation-given-already", $"{other.HolderName} decides for {other.GiverName} {Days(other)}. End that delegation first, or choose other days.", "FirstDay");
    }

    /// <summary>The colleague decides for somebody else on these days.</summary>
    public static Refusal HeldAlready(Delegation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new("staff.delegation-held-already", $"{other.HolderName} decides for {other.GiverName} {Days(other)} and cannot decide for two people at once. Choose another colleague.", "Holder");
    }

    /// <summary>One of the two would approve it.</summary>
    public static readonly Refusal ThirdPerson = new("staff.delegation-third-person", "This needs a third person. Neither the person who gives the delegation nor the person who receives it can approve it.");

    /// <summary>Somebody else would end it.</summary>
    public static Refusal NotOneOfTheTwo(Delegation delegation)
    {
        ArgumentNullException.ThrowIfNull(delegation);
        return new("staff.delegation-not-one-of-the-two", $"Only {delegation.GiverName} or {delegation.HolderName} can end this delegation. To stop it at once, ask an administrator to disable one of their user accounts.");
    }

    /// <summary>It holds no more anyway.</summary>
    public static Refusal IsOver(Delegation delegation)
    {
        ArgumentNullException.ThrowIfNull(delegation);
        return new("staff.delegation-is-over", delegation.State switch
        {
            DelegationState.Denied => $"{delegation.Decided?.Name} denied this delegation. It was never in force.",
            DelegationState.Withdrawn or DelegationState.Ended => $"{delegation.Ended?.Name} already ended this delegation.",
            _ => $"The last day of this delegation was {delegation.LastDay:MMM d, yyyy}.",
        });
    }

    /// <summary>Somebody was faster.</summary>
    public static Refusal AlreadyDecided(Delegation delegation)
    {
        ArgumentNullException.ThrowIfNull(delegation);
        return new("staff.delegation-already-decided", delegation.State == DelegationState.Withdrawn
            ? $"{delegation.Ended?.Name} withdrew this delegation."
            : $"{delegation.Decided?.Name} already {(delegation.State == DelegationState.Denied ? "denied" : "approved")} this delegation.");
    }

    /// <summary>Since it was asked for, one of the two was disabled or got another role.</summary>
    public static readonly Refusal NoLongerFits = new(
        "staff.delegation-no-longer-fits", "One of the two can no longer sign in, or now has another role. Deny this delegation. They can submit a new one.");

    private static string Days(Delegation of) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"from {of.FirstDay:MMM d, yyyy} to {of.LastDay:MMM d, yyyy}");
}
