using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Web.OffAccounts;

/// <summary>Which credits are listed, as the address says it.</summary>
public sealed record QueueFilter
{
    /// <summary>One cause, as <see cref="CreditCause"/> names it; empty for all.</summary>
    public string Cause { get; init; } = "";

    /// <summary>At least so much.</summary>
    public Money? AtLeast { get; init; }

    /// <summary>Also those that come up again later.</summary>
    public bool All { get; init; }

    /// <summary>The cause; null for all, and for a name that is none.</summary>
    public CreditCause? Of => Enum.TryParse<CreditCause>(Cause, ignoreCase: true, out var cause) && Enum.IsDefined(cause) ? cause : null;

    /// <summary>The address of another page of the same list.</summary>
    public string Url(int page)
    {
        List<string> said = ["page=" + page.ToString(CultureInfo.InvariantCulture)];
        if (Of is { } cause)
        {
            said.Add("cause=" + cause);
        }

        if (AtLeast is { IsPositive: true } least)
        {
            said.Add("atLeast=" + least.Plain());
        }

        if (All)
        {
            said.Add("all=true");
        }

        return "/off-accounts?" + string.Join('&', said);
    }
}
