using TaxCounter.Domain.Accounts;

namespace TaxCounter.Web.Accounts;

/// <summary>The alerts of an account: those that stand, the form of a new one, and those that were lifted.</summary>
/// <param name="Account">Whose.</param>
/// <param name="Today">The office's day.</param>
/// <param name="Form">What was typed.</param>
public sealed record AlertsPage(Account Account, DateOnly Today, AlertForm Form)
{
    /// <summary>Which alert was to be lifted, and why, as typed before a refusal.</summary>
    public LiftAlertForm? Lift { get; init; }

    /// <summary>Those that stand, newest first.</summary>
    public IReadOnlyList<AccountAlert> Standing => [.. Account.AlertsOn(Today).OrderByDescending(a => a.RaisedOn)];

    /// <summary>Those that were lifted, newest first.</summary>
    public IReadOnlyList<AccountAlert> Lifted => [.. Account.Alerts.Where(a => a.LiftedOn <= Today).OrderByDescending(a => a.LiftedOn)];
}
