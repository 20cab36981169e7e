using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Data.Staff;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Rates;
using TaxCounter.Web.Shell;

var app = CounterHost.Build(args, builder =>
{
    builder.Services.AddTaxCounterData(builder.Configuration, builder.Environment.ContentRootPath);
    builder.Services.AddSingleton<IRuleBooks, ShippedRuleBooks>();
    builder.Services.AddSignIns(builder.Configuration, builder.Environment.IsProduction());
    builder.Services.AddSingleton<IsLostRace>(exception => exception is DbUpdateConcurrencyException);
});
await app.RunAsync();
