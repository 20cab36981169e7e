using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.PenaltyWaivers;

/// <summary>The proof of the books finds nothing after any history of the counter, and finds planted damage.</summary>
public sealed class PenaltyWaiverVerifyTests() : WaiverDesk(DatabaseProvider.Sqlite)
{
    /// <summary>Another history in each run, beside those that are known.</summary>
    private const int NewSeed = 0;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1019)] // a cent is left to waive
    [InlineData(NewSeed)]
    public async Task Nothing_is_found_after_a_random_history(int seed)
    {
        seed = seed == NewSeed ? Random.Shared.Next(4, int.MaxValue) : seed;
        TestContext.Current.TestOutputHelper?.WriteLine($"The seed of this history is {seed}.");
        var random = new Random(seed);
        var account = await Owe(Debts.Sales, Debts.LaterSales);
        await OpenDrawer(floatCents: 90000);
        List<PaymentEvent> paid = [];
        List<PenaltyWaiver> granted = [];
        var effects = 0;
        for (var i = 0; i < 25 || (effects < 5 && i < 250); i++)
        {
            switch (random.Next(5))
            {
                case 0 or 1 when await Owed(account) is { IsPositive: true }:
                    var back = random.Next(2) == 0 ? (DateOnly?)null : new DateOnly(2026, 9, 15).AddDays(-random.Next(1, 50));
                    var act = Acts.By(Clerk, reason: "postmark");
                    var asked = await Shown(await Asking(account, Check(random.Next(100, 90000))) with { EffectiveOn = back, Proof = "postmark", KeepRestAsCredit = true }, act);
                    if ((await Take(asked, reason: "postmark")) is { Refusal: null } taken)
                    {
                        paid.Add(taken.Value);
                    }

                    break;
                case 2 when paid.Count > 0:
                    var paymentEvent = paid[random.Next(paid.Count)];
                    if ((await Void(paymentEvent)).Refusal is null)
                    {
                        paid.Remove(paymentEvent);
                        effects++;
                    }

                    break;
                case 3 when await Offers(s => s.Of(account.Id, Acts.ByClerk().Today)) is { Count: > 0 } offered:
                    var part = WaiverMeasure.Percent(random.Next(1, 10_001));
                    granted.Add(await Granted(account, offered.Any(o => part.Amount(o.Waivable).IsPositive) ? part : WaiverMeasure.All)); // of one cent that is left, a part may be nothing
                    effects++;
                    break;
                case 4 when granted.Count > 0:
                    var waiver = granted[random.Next(granted.Count)];
                    await Done(s => s.RequestReversal(waiver.Number, Acts.By(Second, reason: "false facts")));
                    await Done(s => s.Reverse(waiver.Number, Acts.By(First)));
                    granted.Remove(waiver);
                    effects++;
                    break;
            }

            await Verify();
        }

        Assert.True(effects >= 5, $"only {effects} waivers, reversals and voids");
    }

    [Theory]
    [InlineData("""UPDATE "JournalLines" SET "AmountCents" = "AmountCents" - 1 WHERE "PostingId" = (SELECT "Id" FROM "Postings" WHERE "Kind" = 'Waiver')""", "V15", "the decisions show $91.12")]
    [InlineData("""UPDATE "PenaltyWaiverGrants" SET "GrantedCents" = "GrantedCents" + 100""", "V15", "the decisions show $92.12")]
    [InlineData("""UPDATE "PenaltyWaivers" SET "GrantedAmountCents" = 1""", "V15", "shows $0.01 approved; its decision shows $91.12")]
    [InlineData("""UPDATE "JournalLines" SET "AmountCents" = "AmountCents" - 100 WHERE "Component" = 'Penalty' AND "PostingId" IN (SELECT "Id" FROM "Postings" WHERE "Kind" = 'LateCharges')""", "V15", "up to the penalty: $90.12")]
    [InlineData("""UPDATE "PenaltyWaiverDecisions" SET "DecidedByPerson" = 'e102', "DecidedByName" = 'Clerk 2', "Preparers" = ';e101;'""", "V9", "was decided by Clerk 2, who helped prepare it")]
    [InlineData("""UPDATE "PenaltyWaivers" SET "DecidedByPerson" = "TakenByPerson" """, "V9", "without a second person")]
    [InlineData("""UPDATE "PenaltyWaivers" SET "State" = 'Requested'""", "V9", "or its decision is missing")]
    [InlineData("""UPDATE "PenaltyWaivers" SET "State" = 'Reversed'""", "V15", "the decisions show $0.00")]
    [InlineData("""UPDATE "NumberCounters" SET "Next" = 3 WHERE "Series" = 'waiver/2026'""", "V4", "counter shows that 2 were issued")]
    [InlineData("""UPDATE "NumberCounters" SET "Next" = 3 WHERE "Series" = 'letter/2026'""", "V4", "There are 1 letters in 2026, but the counter shows that 2 were issued")]
    [InlineData("""UPDATE "Letters" SET "Body" = REPLACE("Body", '91.12', '91.21')""", "V16", "Letter L-2026-000001-1 was changed after it was sent")]
    [InlineData("""UPDATE "Letters" SET "Addressee" = 'Somebody else'""", "V16", "Letter L-2026-000001-1 was changed after it was sent")]
    [InlineData("""UPDATE "Obligations" SET "PenaltyOwingCents" = 9112""", "V2", "sales 2026-06")]
    public async Task Planted_damage_is_found_and_named(string damage, string invariant, string says)
    {
        var number = await Begun(await Owe(Debts.Sales));
        await Done(s => s.Submit(number, Acts.By(Clerk)));
        Assert.Null((await AddDocument(number, Acts.By(Acts.Clerk(2)))).Refusal);
        await Done(s => s.Recommend(number, WaiverOutcome.ApproveAll, [], Rationale, Acts.By(Clerk)));
        await Done(s => s.Open(number, Acts.By(First)));
        var read = await Read(number);
        await Done(s => s.Decide(number, read, Acts.By(First, reason: "good")));
        await Verify();

        await Plant(damage);

        var found = (await With<OfficeVerifier, VerifyReport>(v => v.RunAsync())).Findings;
        Assert.Contains(found, f => f.Invariant == invariant && f.Sentence.Contains(says, StringComparison.Ordinal));
    }

    private async Task Plant(string damage) => await Office.Read(async context =>
    {
        foreach (var trigger in await context.Database.SqlQueryRaw<string>("""SELECT name AS "Value" FROM sqlite_master WHERE type = 'trigger'""").ToListAsync())
        {
            await context.Database.ExecuteSqlRawAsync(string.Concat("DROP TRIGGER ", trigger));
        }

        await context.Database.OpenConnectionAsync();
        await context.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON");
        await context.Database.ExecuteSqlRawAsync(damage);
        await context.Database.ExecuteSqlRawAsync("PRAGMA ignore_check_constraints=OFF");
        await context.Database.CloseConnectionAsync();
        return 0;
    });
}
