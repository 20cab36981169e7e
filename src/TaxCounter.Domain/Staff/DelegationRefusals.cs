using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>Refusals of deciding in somebody's place.</summary>
public static class DelegationRefusals
{
    /// <summary>There is none of that key.</summary>
    public static readonly Refusal Unknown = new("staff.delegation-unknown", "There is no such delegation.");

    /// <summary>The colleague is oneself, perhaps under another sign-in.</summary>
    public static readonly Refusal ToOneself = new("staff.delegation-to-oneself", "That is you. Name a colleague who decides while you are away.", "Holder");

    /// <summary>Nobody, or a sign-in that is shut or not confirmed yet.</summary>
    public static readonly Refusal NobodyThere = new("staff.delegation-nobody-there", "Choose a colleague whose sign-in is open.", "Holder");

    /// <summary>Auditors and administrators decide nothing of the counter's.</summary>
    public static Refusal WrongHolder(string name) => new("staff.delegation-wrong-holder", $"{name} is neither clerk nor supervisor, and cannot decide in a supervisor's place.", "Holder");

    /// <summary>The first day lies back.</summary>
    public static readonly Refusal FirstDayIsPast = new("staff.delegation-first-day-past", "The first day lies back. It may be today or later.", "FirstDay");

    /// <summary>The last day lies before the first.</summary>
    public static readonly Refusal DaysTurned = new("staff.delegation-days-turned", "The last day lies before the first.", "LastDay");

    /// <summary>Too many days.</summary>
    public static readonly Refusal TooManyDays = new(
        "staff.delegation-too-many-days", $"A delegation has at most {Delegation.MostDays} days. For longer, an administrator gives the colleague the role.", "LastDay");

    /// <summary>The one who is away has named somebody for these days already.</summary>
    public static Refusal GivenAlready(Delegation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new("staff.delegation-given-already", $"{other.HolderName} is named to decide for {other.GiverName} {Days(other)}. End that first, or choose other days.", "FirstDay");
    }

    /// <summary>The colleague decides for somebody else on these days.</summary>
    public static Refusal HeldAlready(Delegation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new("staff.delegation-held-already", $"{other.HolderName} is named to decide for {other.GiverName} {Days(other)}. Nobody decides for two at once: name another colleague.", "Holder");
    }

    /// <summary>One of the two would confirm it.</summary>
    public static readonly Refusal ThirdPerson = new("staff.delegation-third-person", "This needs a third person: neither who gives it nor who holds it confirms it.");

    /// <summary>Somebody else would end it.</summary>
    public static Refusal NotOneOfTheTwo(Delegation delegation)
    {
        ArgumentNullException.ThrowIfNull(delegation);
        return new("staff.delegation-not-one-of-the-two", $"Only {delegation.GiverName} or {delegation.HolderName} ends this. To stop it at once, an administrator shuts one of their sign-ins.");
    }

    /// <summary>It holds no more anyway.</summary>
    public static Refusal IsOver(Delegation delegation)
    {
        ArgumentNullException.ThrowIfNull(delegation);
        return new("staff.delegation-is-over", delegation.State switch
        {
            DelegationState.Refused => $"{delegation.DecidedByName} refused this; it never held.",
            DelegationState.Withdrawn or DelegationState.Ended => $"{delegation.EndedByName} has ended this already.",
            _ => $"Its last day was {delegation.LastDay:MMM d, yyyy}.",
        });
    }

    /// <summary>Somebody was faster.</summary>
    public static Refusal AlreadyDecided(Delegation delegation)
    {
        ArgumentNullException.ThrowIfNull(delegation);
        return new("staff.delegation-already-decided", delegation.State == DelegationState.Withdrawn
            ? $"{delegation.EndedByName} has given this up meanwhile."
            : $"{delegation.DecidedByName} has {(delegation.State == DelegationState.Refused ? "refused" : "confirmed")} this already.");
    }

    /// <summary>Since it was asked for, one of the two was shut or got another role.</summary>
    public static readonly Refusal NoLongerFits = new(
        "staff.delegation-no-longer-fits", "One of the two can no longer sign in, or has another role by now. Refuse this; it can be asked for anew.");

    private static string Days(Delegation of) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"from {of.FirstDay:MMM d, yyyy} to {of.LastDay:MMM d, yyyy}");
}
