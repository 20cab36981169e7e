using TaxCounter.Domain.Accounts;

namespace TaxCounter.Web.Accounts;

/// <summary>The account page.</summary>
public sealed record AccountPage : AccountSeen
{
    /// <summary>The list below it.</summary>
    public required AccountTab Tab { get; init; }

    /// <summary>What the duties show and offer.</summary>
    public IReadOnlyList<AccountPart> Parts { get; init; } = [];

    /// <summary>What covers everything that is not public; null where nothing does.</summary>
    public AccountCurtain? Curtain => Parts.Select(p => p.Curtain).FirstOrDefault(c => c is not null);

    /// <summary>Whether all steps are open, for printing and without scripts.</summary>
    public required bool AllSteps { get; init; }

    /// <summary>Whether paid-up periods are shown.</summary>
    public required bool ShowPaid { get; init; }

    /// <summary>Why the chosen day could not be taken.</summary>
    public string? DayTrouble { get; init; }

    /// <summary>What it is about, for what the rules say: its taxes of today and its alerts.</summary>
    public Shell.RulesAbout Rulings => new("account")
    {
        TaxTypes = [.. Account.Registrations.Where(r => r.From <= Today && (r.To is null || r.To >= Today)).Select(r => r.TaxType).Distinct()],
        Alerts = [.. Account.AlertsOn(Today).Select(a => a.Kind.Dashed()).Distinct()],
    };

    /// <summary>What stands in the address to see the same with something else.</summary>
    public string Url(bool? paid = null, bool? steps = null)
    {
        List<string> said = [];
        if (!IsToday)
        {
            said.Add("asOf=" + Shell.DayText.Field(Balance.Day));
        }

        if (paid ?? ShowPaid)
        {
            said.Add("paid=true");
        }

        if (steps ?? AllSteps)
        {
            said.Add("steps=true");
        }

        return $"/accounts/{Account.Number}" + (said.Count == 0 ? "" : "?" + string.Join('&', said));
    }
}
