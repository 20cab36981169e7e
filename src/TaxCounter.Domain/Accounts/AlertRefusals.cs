using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>Why an alert is not put up or lifted.</summary>
public static class AlertRefusals
{
    /// <summary>The longest text and the longest reason, in characters.</summary>
    public const int Longest = 500;

    /// <summary>An alert that says nothing.</summary>
    public static readonly Refusal TextNeeded = new("accounts.alert-text", $"Enter what the next clerk has to know, in at most {Longest} characters: the case, its number, whom to ask.", "Text");

    /// <summary>Lifted without a reason.</summary>
    public static readonly Refusal ReasonNeeded = new("accounts.alert-reason", $"Enter why the alert is lifted, in at most {Longest} characters.");

    /// <summary>No such alert, or lifted before.</summary>
    public static readonly Refusal NotThere = new("accounts.alert-gone", "This alert does not stand any more: it was lifted before. Look at the list.");
}
