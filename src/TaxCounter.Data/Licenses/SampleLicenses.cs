using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Samples;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Licenses;

/// <summary>Some licenses of the sample office, in the states that a list has to show. Made by the same verbs as real ones, on accounts that nobody calls by name; only where the sample's people sign in, so in development.</summary>
public sealed class SampleLicenses(TaxCounterContext context, LicenseService service, LicenseCases cases, IStaffDirectory staff, RuleBook rules) : ISampleCases
{
    /// <summary>What becomes of an application.</summary>
    private enum End
    {
        Applied, Waits, Approved, Held, RefusalRecommended, Refused, Withdrawn, Issued,
    }

    private static readonly (End End, int DaysAgo)[] _licenses =
        [(End.Applied, 1), (End.Approved, 3), (End.Waits, 6), (End.RefusalRecommended, 8), (End.Applied, 9), (End.Held, 14), (End.Withdrawn, 20), (End.Refused, 26), (End.Issued, 33)];

    /// <summary>Makes them.</summary>
    /// <returns>How many.</returns>
    public async Task<Result<int>> MakeAsync(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if ((await staff.FindAsync("clerk"))?.Member is not { } clerk || (await staff.FindAsync("supervisor"))?.Member is not { } supervisor || rules.LicenseKinds.All is not [var kind, ..])
        {
            return 0;
        }

        var open = context.Set<Account>().AsNoTracking().Where(a => a.Kind == AccountKind.Business && a.Status == AccountStatus.Open).OrderByDescending(a => a.Number);
        var accounts = await open.Take(_licenses.Length - 1).ToListAsync();

        // Overdue tax holds a license, so the one that is issued is of an account that owes nothing.
        accounts.AddRange(await open.Skip(accounts.Count).Where(a => context.Set<AccountBalance>().Any(b => b.AccountId == a.Id && b.Owing == Money.Zero)).Take(1).ToListAsync());
        foreach (var (account, (end, daysAgo)) in accounts.Zip(_licenses))
        {
            var day = act.Today.AddDays(-daysAgo);
            CounterAct By(StaffMember who, int later, string? reason) => act with { By = who, Today = day.AddDays(later), At = act.At.AddDays(later - daysAgo), Reason = reason };
            var license = Must(await service.Apply(new ApplyForLicense
            {
                Id = LicenseId.New(),
                Account = account.Id,
                TaxType = kind.TaxType,
                Class = kind.HasFee ? account.BusinessType is "contractor" or "wholesale" ? account.BusinessType : "retail" : "",
                Place = LicensePlace.Of(account, day),
                OpenedOn = day,
                OpeningShownBy = "Lease of the shop, seen at the counter",
            }, By(clerk, 0, null)));
            await Go(license.Number, end, By, clerk, supervisor);
        }

        return Math.Min(accounts.Count, _licenses.Length);
    }

    private async Task Go(LicenseNumber number, End end, Func<StaffMember, int, string?, CounterAct> by, StaffMember clerk, StaffMember supervisor)
    {
        switch (end)
        {
            case End.Applied:
                break;
            case End.Waits:
                Must(await cases.AskForMore(number, "The lease or deed of the place of business", by(clerk, 1, null)));
                break;
            case End.Withdrawn:
                Must(await cases.Withdraw(number, by(clerk, 3, "The customer takes another place and applies again.")));
                break;
            case End.RefusalRecommended or End.Refused:
                Must(await service.RecommendRefusal(number, by(clerk, 2, "The address is a post box rental; no place of business was shown.")));
                if (end == End.Refused)
                {
                    var revision = (await context.Set<License>().AsNoTracking().SingleAsync(l => l.Number == number)).Story.Revision;
                    Must(await service.Decide(number, LicenseVerb.Refuse, revision, by(supervisor, 4, "No place of business was shown within the time given.")));
                }

                break;
            default:
                Must(await service.Approve(number, by(supervisor, 1, null)));
                if (end == End.Held)
                {
                    Must(await service.Hold(number, by(clerk, 2, "The fire marshal has not signed; it can go on once the inspection is passed.")));
                }
                else if (end == End.Issued && (await context.Set<License>().AsNoTracking().SingleAsync(l => l.Number == number)).Class.Length == 0)
                {
                    Must(await service.Issue(number, by(clerk, 2, null)));
                }

                break;
        }
    }

    private static License Must(Result<License> result) => result.Refusal is { } no ? throw new InvalidOperationException($"A license of the sample office does not fit the rule book: {no.Message}") : result.Value;
}
