using Microsoft.Extensions.Options;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Rates;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Cashiering;
using TaxCounter.Web.Deposits;

namespace TaxCounter.Web.Shell;

/// <summary>The duties of the counter and the rule book of this office, for screens and verbs alike.</summary>
public static class Duties
{
    /// <summary>Registers them. <c>Office:Jurisdiction</c> chooses the rule book; an unknown one stops the start with a sentence.</summary>
    public static IServiceCollection AddDuties(this IServiceCollection services)
    {
        services.AddSingleton(provider =>
        {
            var book = provider.GetRequiredService<IRuleBooks>().For(provider.GetRequiredService<IOptions<OfficeOptions>>().Value.Jurisdiction);
            return book.Refusal is { } no ? throw new InvalidOperationException(no.Message) : book.Value;
        });
        services.AddSingleton(CustomerLanguages.Load());
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
        services.AddScoped<DepositService>();
        services.AddDepositScreens();
        return services;
    }
}
