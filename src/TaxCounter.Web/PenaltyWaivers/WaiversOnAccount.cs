using TaxCounter.Domain.Cases;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>On the account's page: waivers that are open, asking for one, and the last that were decided.</summary>
public sealed class WaiversOnAccount(IPenaltyWaiverSearch search) : IAccountPanel
{
    private const int Most = 5, MostClosed = 2;

    /// <inheritdoc/>
    public async Task<AccountPart> Of(AccountSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var waivers = seen.Has(this) && seen.Who.May(Permission.SeeWaivers) ? await search.OfAccount(seen.Account.Number, Most) : [];
        return new AccountPart
        {
            Notes = [.. waivers.Where(w => WaiverPages.IsOpen(w.State)).Select(w => new AccountNote("/PenaltyWaivers/_OnAccount.cshtml", (w, seen.Today)))],
            Actions = [.. Ask(seen), .. waivers.Where(w => !WaiverPages.IsOpen(w.State)).Take(MostClosed).Select(Closed)],
        };
    }

    private static IEnumerable<AccountAction> Ask(AccountSeen seen)
    {
        if (seen.Who.May(Permission.RequestWaiver))
        {
            var open = seen.Balance.Penalty.IsPositive ? seen.Balance.Penalty.InDollars() + " of penalty open" : "also what was paid already";
            yield return new() { Place = 40, Key = "V", Url = "/penalty-waivers/new?account=" + seen.Account.Number, Text = "Request a penalty waiver", Note = open };
        }
    }

    private static AccountAction Closed(CaseRow<WaiverNumber, WaiverState> waiver)
    {
        var decided = waiver.DecidedOn is { } day ? $", {day.Long()}, {waiver.Granted.InDollars()}" : "";
        return new() { Place = 41, Url = $"/penalty-waivers/{waiver.Number}", Text = $"Waiver {waiver.Number}", Note = WaiverWords.Of(waiver.State) + decided };
    }
}
