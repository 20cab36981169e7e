using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.SignIn;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <summary>Approvals of every kind, and what people ask a second person for.</summary>
public sealed class StaffRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IStaffDirectory, StaffDirectory>();
        services.AddScoped<IUserAccounts, UserAccounts>();
        services.AddScoped<ILostAuthenticators, LostAuthenticators>();
        services.AddSingleton<FactorVault>();
        services.AddSingleton<IVerifyCheck, AuthenticatorCheck>();
        services.AddScoped<IKeyChoices, KeyChoices>();
        services.AddScoped<ISignInHistory, SignInHistory>();
        services.AddScoped<IFormDrafts, FormDraftRepository>();
        services.AddScoped<IDelegations, Delegations>();
        services.AddScoped<IApprovals, Approvals>();
        services.AddScoped<IFirstApprovals, FirstApprovalRepository>();
        services.AddScoped<IApprovalKind, RoleGrantApprovals>();
        services.AddScoped<IApprovalKind, DelegationApprovals>();
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => [DelegationChecks.Held];
}
