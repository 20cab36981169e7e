using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Returns;

/// <summary>The records of returns.</summary>
public sealed class ReturnsRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IStandings, ReturnStandings>();
        services.AddScoped<IFiledReturns, FiledReturnRepository>();
        services.AddScoped<OpenDiscounts>();
        services.AddScoped<IOpenDiscounts>(s => s.GetRequiredService<OpenDiscounts>());
        services.AddScoped<IObligationWatch>(s => s.GetRequiredService<OpenDiscounts>());
        services.AddScoped<ILeftFindings, LeftFindingRepository>();
        services.AddScoped<IDiscrepancies, DiscrepancyRepository>();
        services.AddScoped<IMissingReturnSearch, MissingReturnSearch>();
        services.AddScoped<ReturnPreviews>();
        services.AddScoped<ReturnLetters>();
        services.AddScoped<ReturnService>();
        services.AddScoped<MissingReturns>();
        services.AddScoped<DiscrepancyService>();
        services.AddScoped<ReturnImport>();
        services.AddScoped<IVerifyCheck, ReturnApprovalChecks>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((FiledReturn r) => r.Number, r => $"{r.Period}, filed on {r.FiledOn:MMM d, yyyy}")];

    /// <inheritdoc/>
    public override IQueryable<AccountId> OnAccount(TaxCounterContext context, AccountId account)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Set<FiledReturn>().Where(r => r.AccountId == account).Select(r => r.AccountId).Concat(context.Set<LeftFinding>().Where(l => l.AccountId == account).Select(l => l.AccountId));
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => [.. ReturnChecks.All(), new OpenDiscountChecks()];
}
