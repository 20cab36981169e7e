namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>Nothing is found after days of legal acts in any order, and each day's finance sheet ties.</summary>
public sealed class RandomDaysTests : RandomDays
{
    private const int NewSeed = 0;

    [Theory]
    [InlineData(1)]
    [InlineData(20261130)]
    [InlineData(NewSeed)]
    public Task Nothing_is_found_after_days_of_legal_acts_and_every_finance_sheet_ties(int seed) => Work(SeedOf(seed));
}
