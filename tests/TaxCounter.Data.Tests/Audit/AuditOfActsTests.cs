using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.PenaltyWaivers;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Audit;

/// <summary>What a waiver, a void and a template leave in the trail: fields before and after, under the key of what they were done to.</summary>
public abstract class AuditOfActsTests(DatabaseProvider provider) : WaiverDesk(provider)
{
    [DatabaseFact]
    public async Task A_waiver_carries_its_state_and_its_amounts_at_each_step()
    {
        var waiver = await Granted(await Owe(Debts.Sales));

        Assert.Contains("state: recommended → being decided", await Fields("penalty-waivers.open", waiver.Number.ToString()));
        var decided = await Fields("penalty-waivers.decide", waiver.Number.ToString());
        Assert.Contains("state: being decided → approved", decided);
        Assert.Contains(decided, f => f.Contains("91.12", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task A_void_carries_what_was_paid_before_and_is_no_more()
    {
        await OpenDrawer();
        var receipt = (await Take(await Asking(await Owe(Debts.Sales), Cash(50000)))).Value;
        await Void(receipt);

        Assert.Equal(["receipt: issued → void requested"], await Fields("cashiering.void-request", receipt.Number.ToString()));
        var voided = await Fields("cashiering.void-approve", receipt.Number.ToString());
        Assert.Contains("receipt: issued → voided", voided);
        Assert.Contains("paid: 500.00 → 0.00", voided);
    }

    [DatabaseFact]
    public async Task A_template_carries_its_words_and_its_day()
    {
        var draft = new TemplateDraft(new DateOnly(2026, 10, 1), "Your request {case}", "Bring {missing} by {due-date}.");
        var before = await With<ILetterTemplates, LetterTemplate?>(async t => LetterTemplate.InForce(await t.History(new LetterKinds([new Domain.PenaltyWaivers.PenaltyWaiversDuty()]).Find("waiver-more-information")!, "en"), draft.FirstDay));
        var id = LetterTemplateId.New();
        Assert.Null((await With<LetterTemplateService, Result<TemplateChange>>(t => t.Propose(id, "waiver-more-information", "en", draft, Acts.By(First, reason: "plainer")))).Refusal);
        Assert.Null((await With<LetterTemplateService, Result<TemplateChange>>(t => t.Approve(id, Acts.By(Second)))).Refusal);

        var fields = await Fields("correspondence.template-approve", "waiver-more-information/en/2");

        Assert.Contains("version: 1 → 2", fields);
        Assert.Contains($"subject: {before!.Subject} → Your request {{case}}", fields);
        Assert.Contains(fields, f => f.StartsWith("body: ", StringComparison.Ordinal) && f.EndsWith(" → Bring {missing} by {due-date}.", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task What_an_entry_is_about_is_a_key_and_no_sentence()
    {
        await OpenDrawer();
        await Void((await Take(await Asking(await Owe(Debts.Sales), Cash(50000)))).Value);
        await Granted(await Owe(Debts.Sales));

        var subjects = await Office.Read(c => c.Set<AuditEntry>().Where(e => e.Subject != null).Select(e => e.What + ": " + e.Subject).Distinct().ToListAsync());

        Assert.NotEmpty(subjects);
        Assert.All(subjects, s => Assert.Matches(@"^[a-z.-]+: [A-Za-z0-9/.@-]+$", s));
    }

    private async Task<IReadOnlyList<string>> Fields(string what, string subject)
    {
        var row = Assert.Single(await With<IAuditSearch, IReadOnlyList<AuditRow>>(s => s.FindAsync(new AuditQuestion { What = what }, 0, 10)));
        Assert.Equal(subject, row.Subject);
        return [.. row.Changes.Select(c => $"{c.Field}: {c.Before} → {c.After}")];
    }
}

public sealed class AuditOfActsOnSqlite() : AuditOfActsTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class AuditOfActsOnSqlServer() : AuditOfActsTests(DatabaseProvider.SqlServer);
