using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Registering;

/// <summary>Unfinished registrations: one clerk begins, another finishes; two at once never overwrite each other.</summary>
public abstract class RegistrationDraftTests(DatabaseProvider provider) : RegisteringDayTests(provider)
{
    private static readonly StaffMember _other = Acts.Clerk(2);

    [DatabaseFact]
    public async Task What_one_begins_another_finishes_and_the_list_names_both()
    {
        var id = BusinessRegistrationId.New();
        await Kept(id, 0, "Lucky", Clerk);
        var taken = await Kept(id, 1, "Lucky Gifts LLC", _other);
        var listed = Assert.Single(await With<IRegistrationDrafts, IReadOnlyList<RegistrationDraft>>(d => d.List()));
        Assert.Equal(("Lucky Gifts LLC", Clerk.Name, _other.Name, 2), (listed.Name, listed.Began.Name, listed.Saved.Name, listed.Revision));

        var coding = await Coding(GiftShop);
        Assert.Equal("registering.draft-changed", (await Refused(Business() with { Id = id, DraftRevision = 1 }, coding)).Code);
        await Done(Business() with { Id = id, DraftRevision = taken.Revision }, coding);
        Assert.Equal(0, await With<IRegistrationDrafts, int>(d => d.Count()));
        Assert.Equal("registering.draft-registered", (await Keep(id, 2, "Lucky", Clerk)).Refusal!.Code);
    }

    [DatabaseFact]
    public async Task Who_enters_second_is_told_and_nothing_is_overwritten()
    {
        var id = BusinessRegistrationId.New();
        await Kept(id, 0, "Lucky", Clerk);
        await Kept(id, 1, "Lucky Gifts", _other);
        var late = await Keep(id, 1, "Unlucky", Clerk);
        Assert.Contains(_other.Name, late.Refusal!.Message, StringComparison.Ordinal);
        Assert.Equal("Lucky Gifts", (await With<IRegistrationDrafts, RegistrationDraft?>(d => d.Read(id)))!.Name);
    }

    [DatabaseFact]
    public async Task It_is_discarded_with_a_reason_by_whoever_registers_businesses()
    {
        var id = BusinessRegistrationId.New();
        await Kept(id, 0, "Lucky", Clerk);
        Assert.Equal("staff.reason-needed", (await With<RegistrationDraftService, Result<Done>>(s => s.Discard(id, Day.Act(_other)))).Refusal!.Code);
        Assert.Equal("staff.not-allowed", (await With<RegistrationDraftService, Result<Done>>(s => s.Discard(id, Day.Act(Acts.Auditor(), "why not")))).Refusal!.Code);
        Assert.Null((await With<RegistrationDraftService, Result<Done>>(s => s.Discard(id, Day.Act(_other, "The customer went to Livingston Parish.")))).Refusal);
        Assert.Equal(0, await With<IRegistrationDrafts, int>(d => d.Count()));
    }

    [DatabaseFact]
    public async Task A_tax_id_is_kept_sealed_and_stays_when_it_is_not_entered_again()
    {
        var id = BusinessRegistrationId.New();
        var sealedId = await With<ITaxIds, ProtectedTaxId>(t => Task.FromResult(t.Protect("723455413")));
        Assert.Null((await With<RegistrationDraftService, Result<RegistrationDraft>>(s => s.Keep(id, new DraftEntry(0, "Lucky", "{}", sealedId), By()))).Refusal);
        await Kept(id, 1, "Lucky Gifts", _other);
        var kept = (await With<IRegistrationDrafts, RegistrationDraft?>(d => d.Read(id)))!;
        Assert.Equal("723455413", await With<ITaxIds, string>(t => Task.FromResult(t.Reveal(kept.TaxId!))));
        Assert.DoesNotContain("723455413", kept.Content + kept.Name + kept.TaxId, StringComparison.Ordinal);
    }

    private Task<Result<RegistrationDraft>> Keep(BusinessRegistrationId id, int revision, string name, StaffMember who) =>
        With<RegistrationDraftService, Result<RegistrationDraft>>(s => s.Keep(id, new DraftEntry(revision, name, "{}", null), Day.Act(who)));

    private async Task<RegistrationDraft> Kept(BusinessRegistrationId id, int revision, string name, StaffMember who)
    {
        var kept = await Keep(id, revision, name, who);
        Assert.Null(kept.Refusal);
        return kept.Value;
    }
}

/// <inheritdoc/>
public sealed class RegistrationDraftOnSqlite() : RegistrationDraftTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class RegistrationDraftOnSqlServer() : RegistrationDraftTests(DatabaseProvider.SqlServer);
