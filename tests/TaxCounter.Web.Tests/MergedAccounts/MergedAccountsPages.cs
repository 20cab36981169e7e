using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.MergedAccounts;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.MergedAccounts;

/// <summary>Two accounts of hostile names: one merged into the other, a third proposed.</summary>
public sealed class MergedAccountsPages : DutyPages
{
    private AccountNumber _duplicate;
    private AccountNumber _stays;
    private Guid _merged;
    private Guid _proposed;

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var (one, two, three) = (await office.Day.Owes("40.00", FullOffice.Image), await office.Day.Owes("30.00", FullOffice.Image), await office.Day.Owes("20.00", FullOffice.Image));
        (_duplicate, _stays) = (one.Number, two.Number);
        _merged = await Propose(office, one, two);
        await office.Day.With<MergeService, Result<AccountMerge>>(s => s.Approve(new AccountMergeId(_merged), office.Day.Act(Acts.Supervisor(2), FullOffice.Script)));
        _proposed = await Propose(office, three, two);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        return [$"/accounts/{_duplicate}", $"/accounts/{_stays}", $"/accounts/{_duplicate}/merge", $"/accounts/{_stays}/merge", $"/accounts/{_stays}/merge?with={_duplicate}", $"/supervisor/merges/{_merged}", $"/supervisor/merges/{_proposed}"];
    }

    private static async Task<Guid> Propose(FullOffice office, Account duplicate, Account stays)
    {
        var id = AccountMergeId.New();
        await office.Day.With<MergeService, Result<AccountMerge>>(s => s.Propose(id, duplicate.Number, stays.Number, office.Day.Act(Acts.Clerk(9), FullOffice.Script)));
        return id.Value;
    }
}
