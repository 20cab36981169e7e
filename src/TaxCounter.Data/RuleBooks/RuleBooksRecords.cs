using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.RuleBooks;

/// <summary>The rule book in force, and the changes that are proposed: one request keeps the book it began with.</summary>
public sealed class RuleBooksRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.TryAddSingleton(provider => OfficeJurisdiction.Of(provider.GetService<IConfiguration>()?["Office:Jurisdiction"]));
        services.AddSingleton<IRulesInForce, RulesInForce>();
        services.TryAddSingleton<IRuleBooks, OfficeRuleBooks>();
        services.TryAddScoped(provider => provider.GetRequiredService<IRulesInForce>().Book);
        services.AddScoped<IRuleChanges, RuleChangeRepository>();
        services.AddScoped<RuleChangeService>();
        services.AddScoped<RuleRecorder>();
        services.AddScoped<TwoApprovers>();
        services.AddScoped<IApprovalKind, RuleChangeApprovals>();
    }
}
