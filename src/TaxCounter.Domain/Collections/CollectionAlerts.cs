using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Collections;

/// <summary>How the rule book names the alerts of an account.</summary>
public static class CollectionAlerts
{
    // No arm for "all others": a new alert is named here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>The name of an alert in the rule book: <c>do-not-call</c>.</summary>
    public static string IdOf(AlertKind kind) => kind switch
    {
        AlertKind.Notice => "notice",
        AlertKind.CertifiedFundsOnly => "certified-funds",
        AlertKind.Bankruptcy => "bankruptcy",
        AlertKind.Appeal => "appeal",
        AlertKind.LicenseHold => "license-hold",
        AlertKind.PaymentPlan => "payment-plan",
        AlertKind.Represented => "represented",
        AlertKind.DoNotCall => "do-not-call",
    };
#pragma warning restore CS8524

    /// <summary>The alerts that some rules name.</summary>
    public static IReadOnlyList<AlertKind> Of(IReadOnlyCollection<AlertRule> rules) => [.. Enum.GetValues<AlertKind>().Where(k => rules.Any(r => r.Id == IdOf(k)))];
}
