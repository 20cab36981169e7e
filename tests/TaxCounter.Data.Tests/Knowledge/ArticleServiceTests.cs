using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Knowledge;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.PenaltyWaivers;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Knowledge;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Knowledge;

/// <summary>Articles are recorded once; a supervisor adds a version, another approves it, and no version changes.</summary>
public abstract class ArticleServiceTests(DatabaseProvider provider) : WaiverDesk(provider)
{
    private const string Sewer = "sewer-fee";
    private static readonly DateOnly _today = new(2026, 9, 15);

    [DatabaseFact]
    public async Task What_ships_is_recorded_once_and_read_also_before()
    {
        var count = ShippedArticles.CountOf("east-baton-rouge");
        Assert.Equal(1, (await History())[0].Number);
        Assert.Equal(count, Shelf().On(_today).All.Count);

        Assert.Equal(count, await Record());
        Assert.Equal(0, await Record());
        Assert.Equal(count, await Office.Read(c => c.Set<ArticleVersion>().CountAsync()));
        Assert.Equal(1, await Office.Read(c => c.Set<AuditEntry>().CountAsync(e => e.What == "knowledge.record")));
        Assert.Equal(count, Shelf().On(_today).All.Count);
        await Verify();
    }

    [DatabaseFact]
    public async Task A_version_is_read_from_its_first_day_on_once_another_person_approved_it()
    {
        await Record();
        var draft = (await Propose(Changed(), new DateOnly(2026, 9, 16))).Value;
        Assert.Equal(1, Shelf().On(new DateOnly(2026, 9, 16)).Find(Sewer)!.Number);
        Assert.Equal("staff.own-work", (await Approve(draft.Id, First)).Refusal!.Code, ignoreCase: true);

        Assert.Null((await Approve(draft.Id, Second)).Refusal);
        Assert.Equal(1, Shelf().On(_today).Find(Sewer)!.Number);
        var read = Shelf().On(new DateOnly(2026, 9, 16)).Find(Sewer)!;
        Assert.Equal((2, "How the sewer fee is worked out today"), (read.Number, read.Text.Title));
        Assert.Equal([2, 1], (await History()).Select(v => v.Number));
        Assert.Equal("knowledge.decided", (await Approve(draft.Id, Second)).Refusal!.Code);
        await Verify();
    }

    [DatabaseFact]
    public async Task What_is_approved_after_its_first_day_is_read_from_the_approval_on()
    {
        var draft = (await Propose(Changed(), _today)).Value;
        var late = Acts.By(Second) with { Today = new DateOnly(2026, 9, 17) };
        Assert.Null((await With<ArticleService, Result<ArticleDraft>>(s => s.Approve(draft.Id, late))).Refusal);

        Assert.Equal(new DateOnly(2026, 9, 17), (await History())[0].FirstDay);
    }

    [DatabaseFact]
    public async Task What_is_not_right_is_refused()
    {
        Assert.Equal("staff.not-allowed", (await Propose(Changed(), _today, Acts.By(Clerk, reason: "new tariff"))).Refusal!.Code);
        Assert.Equal("staff.reason-needed", (await Propose(Changed(), _today, Acts.By(First))).Refusal!.Code);
        Assert.Equal("knowledge.first-day-over", (await Propose(Changed(), _today.AddDays(-1))).Refusal!.Code);
        Assert.Equal("knowledge.nothing-changes", (await Propose(Shipped(), _today)).Refusal!.Code);
        Assert.Equal("knowledge.unknown-word", (await Propose(Changed().Replace("taxes: sewer", "taxes: unicorns", StringComparison.Ordinal), _today)).Refusal!.Code);
        Assert.Equal("knowledge.unknown-word", (await Propose(Changed().Replace("offices: east-baton-rouge", "offices: pennsylvania", StringComparison.Ordinal), _today)).Refusal!.Code);
        Assert.Equal("knowledge.wrong-name", (await Propose(Changed(), _today, article: "Sewer Fee")).Refusal!.Code);
        var id = ArticleDraftId.New();
        Assert.Null((await Propose(Changed(), _today, id: id)).Refusal);
        Assert.Null((await Propose(Changed(), _today, id: id)).Refusal);
        Assert.Equal("knowledge.other-content", (await Propose(Changed() + "More.\n", _today, id: id)).Refusal!.Code);
        Assert.Equal("knowledge.is-proposed", (await Propose(Changed() + "More.\n", _today)).Refusal!.Code);
        Assert.Equal("knowledge.not-yours", (await With<ArticleService, Result<ArticleDraft>>(s => s.Withdraw(id, Acts.By(Second)))).Refusal!.Code);
        Assert.Null((await With<ArticleService, Result<ArticleDraft>>(s => s.Withdraw(id, Acts.By(First)))).Refusal);
        Assert.Single(await History());
    }

    [DatabaseFact]
    public async Task Verify_names_a_version_that_was_changed_or_that_nobody_approved()
    {
        await Record();
        var draft = (await Propose(Changed(), _today)).Value;
        await Approve(draft.Id, Second);
        await Assert.ThrowsAnyAsync<Exception>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("UPDATE \"ArticleVersions\" SET \"Text\" = 'x'")));

        await Office.Read(c => c.Database.ExecuteSqlRawAsync("UPDATE \"ArticleDrafts\" SET \"Text\" = 'x'"));
        var finding = Assert.Single((await With<OfficeVerifier, VerifyReport>(v => v.RunAsync())).Findings, f => f.Invariant == "V44");
        Assert.Equal("Version 2 of the article sewer-fee was not approved by a second person.", finding.Sentence);
    }

    private static string Shipped() => ShippedArticles.Of("east-baton-rouge")[Sewer];

    private static string Changed() => Shipped().Replace("title: How the sewer fee is worked out", "title: How the sewer fee is worked out today", StringComparison.Ordinal);

    private Task<Result<ArticleDraft>> Propose(string text, DateOnly from, CounterAct? act = null, ArticleDraftId? id = null, string article = Sewer) =>
        With<ArticleService, Result<ArticleDraft>>(s => s.Propose(id ?? ArticleDraftId.New(), article, new ArticleProposal(from, text), act ?? Acts.By(First, reason: "new tariff")));

    private Task<Result<ArticleDraft>> Approve(ArticleDraftId id, StaffMember who) => With<ArticleService, Result<ArticleDraft>>(s => s.Approve(id, Acts.By(who)));

    private Task<IReadOnlyList<ArticleVersion>> History() => With<IArticles, IReadOnlyList<ArticleVersion>>(a => a.History(Sewer));

    private async Task<int> Record() => (await With<ArticleRecorder, Result<int>>(r => r.RecordAsync(Acts.BySystem()))).Value;

    private IArticleShelf Shelf() => With<IArticleShelf, IArticleShelf>(s => Task.FromResult(s)).GetAwaiter().GetResult();
}

public sealed class ArticleServiceOnSqlite() : ArticleServiceTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class ArticleServiceOnSqlServer() : ArticleServiceTests(DatabaseProvider.SqlServer);
