using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Staff;

/// <summary>Who may decide something now, by name: asked for voids, drawers, waivers, deposits and earlier dates alike.</summary>
public abstract class DecidersTests(DatabaseProvider provider) : DelegationsTest(provider)
{
    [DatabaseFact]
    public async Task A_void_names_the_supervisors_who_neither_took_the_payment_nor_asked()
    {
        var receipt = await AskedVoid(_clerk, _clerk, 1);

        Assert.Equal("boss or boss2 can approve this.", await Says("void", receipt.Number.ToString()));
        var own = await AskedVoid(_supervisor, _supervisor, 2);
        Assert.Equal("boss2 can approve this.", await Says("void", own.Number.ToString()));
        Assert.Null(await Says("void", "R-2026-000099-9"));
    }

    [DatabaseFact]
    public async Task Who_holds_a_delegation_is_named_with_who_is_away_and_a_disabled_account_is_not_named()
    {
        await InForce();
        var receipt = await AskedVoid(_other, _other, 1);
        Assert.Equal("Name of clerk for boss, boss or boss2 can approve this.", await Says("void", receipt.Number.ToString()));

        Assert.Null((await UserAccounts(u => u.DisableAsync(_second.Id, Act(_admin, "left the office")))).Refusal);
        Assert.Equal("Name of clerk for boss or boss can approve this.", await Says("void", receipt.Number.ToString()));
        Assert.Equal(["boss"], (await Of(Permission.ApproveEarlierDay, new Money(90000), _other)).Names);
        Assert.Equal(["boss"], (await Of(Permission.VerifyDeposits, null, _other)).Names);
    }

    [DatabaseFact]
    public async Task Where_everybody_took_part_it_says_whom_to_ask()
    {
        var nobody = await _day.With<IDeciders, Deciders>(d => d.Of(Permission.ApproveVoid, null, [_supervisor.Person, _second.Person], Today));

        Assert.Equal("Nobody else here can approve this now. Ask an administrator which supervisor can.", nobody.Says);
    }

    private async Task<string?> Says(string kind, string key) =>
        await _day.With<IApprovals, ApprovalItem?>(a => a.Find(kind, key)) is { } item ? (await _day.With<IDeciders, Deciders>(d => d.Of(item, Today))).Says : null;

    private Task<Deciders> Of(Permission needs, Money? amount, StaffMember preparer) => _day.With<IDeciders, Deciders>(d => d.Of(needs, amount, [preparer.Person], Today));
}

public sealed class DecidersOnSqlite() : DecidersTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class DecidersOnSqlServer() : DecidersTests(DatabaseProvider.SqlServer);
