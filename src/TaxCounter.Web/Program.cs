using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Staff;
using TaxCounter.Data.Storage;
using TaxCounter.Web.Shell;

var app = CounterHost.Build(args, builder =>
{
    builder.Services.AddDbContext<TaxCounterContext, SqliteTaxCounterContext>(o => o.UseSqlite(builder.Configuration.GetConnectionString("TaxCounter")));
    builder.Services.AddSignIns(builder.Configuration, builder.Environment.IsProduction());
});
await app.RunAsync();
