using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.House.Tests.Banners;

/// <summary>The steps of a banner that no other case has.</summary>
public sealed class BannerService(Banners banners, BannerCases cases, BannerLetters letters, IAccounts accounts, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Takes a request; the same form again gives the same one. Refused: an unknown account, no words.</summary>
    public Task<Result<Banner>> Request(BannerId id, string account, string what, CounterAct act) => transaction.Do<Banner>(act, async () =>
    {
        if (await banners.Find(id) is { } earlier)
        {
            return earlier;
        }

        if (!AccountNumber.TryParse(account, out var number) || await accounts.Find(number) is not { } owner)
        {
            return new Refusal("banners.account", "There is no such account. Look it up above.", "Account");
        }

        var requested = Banner.Request(id, await banners.NextNumber(act.Today.Year), owner.Id, what, act);
        if (requested.Refusal is null)
        {
            banners.Add(requested.Value);
            await audit.Record(act, "banners.request", requested.Value.Number.ToString(), owner.Number.Digits);
        }

        return requested;
    });

    /// <summary>Recommends it.</summary>
    public Task<Result<Banner>> Recommend(BannerNumber number, CounterAct act) => cases.Change(number, act, "banners.recommend", banner => banner.Recommend(act));

    /// <summary>A second person decides; of an outcome a letter is written.</summary>
    public Task<Result<Banner>> Decide(BannerNumber number, BannerVerb verb, int revision, CounterAct act)
    {
        act = act.Using(Permission.DecideLicense);
        return cases.Change(number, act, BannerTable.Of.ActOf(verb), banner => banner.Decide(verb, revision, act), verb == BannerVerb.Return ? null : (banner, account) => letters.Tell(banner, account, act));
    }
}
