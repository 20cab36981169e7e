using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Adjustments;

/// <summary>What verify finds of adjustments, and two supervisors above the second limit. The limits are those of <see cref="StrictLimits"/>.</summary>
public sealed class AdjustmentVerifyTests() : AdjustmentDesk(DatabaseProvider.Sqlite)
{
    [Theory]
    [InlineData("""UPDATE "AdjustmentPeriods" SET "RightCents" = 40000""", "V23", "its adjustments say")]
    [InlineData("""UPDATE "Adjustments" SET "GrantedAmountCents" = 1""", "V23", "its posted periods come to $411.20")]
    [InlineData("""UPDATE "Adjustments" SET "State" = 'Reversed'""", "V23", "its adjustments say $0.00")]
    [InlineData("""UPDATE "Adjustments" SET "DecidedByPerson" = "TakenByPerson" """, "V9", "without the second person it needed")]
    [InlineData("""UPDATE "Adjustments" SET "DecidedByPerson" = NULL, "DecidedByName" = NULL, "DecidedAt" = NULL""", "V9", "without the second person it needed")]
    public async Task Planted_damage_is_found_and_named(string damage, string invariant, string says)
    {
        var number = await Submitted(await Owe(Debts.Sales), "500.00");
        await Done(s => s.Decide(number, true, Read(number).Result.Story.Revision, Acts.By(First, reason: "good")));
        await Verify();

        await Plant(damage);

        var found = (await With<OfficeVerifier, VerifyReport>(v => v.RunAsync())).Findings;
        Assert.Contains(found, f => f.Invariant == invariant && f.Sentence.Contains(says, StringComparison.Ordinal));
    }

    private async Task Plant(string damage) => await Office.Read(async context =>
    {
        await context.Database.OpenConnectionAsync();
        await context.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON");
        await context.Database.ExecuteSqlRawAsync(damage);
        await context.Database.ExecuteSqlRawAsync("PRAGMA ignore_check_constraints=OFF");
        await context.Database.CloseConnectionAsync();
        return 0;
    });
}
