using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Cashiering;
using TaxCounter.Web.Correspondence;
using TaxCounter.Web.Deposits;
using TaxCounter.Web.PenaltyWaivers;
using TaxCounter.Web.RuleBooks;

namespace TaxCounter.Web.Shell;

/// <summary>The duties of the counter, for screens and verbs alike.</summary>
public static class Duties
{
    /// <summary>Registers them.</summary>
    public static IServiceCollection AddDuties(this IServiceCollection services)
    {
        services.AddSingleton<SearchToken>();
        services.AddScoped<AccountDesk>();
        services.AddScoped<PayoffQuoteService>();
        services.AddScoped<DrawerService>();
        services.AddScoped<PaymentService>();
        services.AddScoped<ReceiptService>();
        services.AddScoped<VoidService>();
        services.AddScoped<PaymentDesk>();
        services.AddScoped<ReceiptDesk>();
        services.AddScoped<DayService>();
        services.AddScoped<LetterService>();
        services.AddScoped<LetterTemplateService>();
        services.AddScoped<TemplatePages>();
        services.AddScoped<WaiverLetters>();
        services.AddScoped<PenaltyWaiverService>();
        services.AddScoped<WaiverEvidenceService>();
        services.AddScoped<DepositService>();
        services.AddDepositScreens();
        services.AddRuleScreens();
        return services;
    }
}
