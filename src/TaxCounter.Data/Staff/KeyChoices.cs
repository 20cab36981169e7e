using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <inheritdoc cref="IKeyChoices"/>
internal sealed class KeyChoices(TaxCounterContext context, IOneTransaction transaction, StaffChanges changes) : IKeyChoices
{
    public async Task<Result<Done>> SaveAsync(KeyChoice choice, CounterAct act)
    {
        var text = choice.ToText();
        var done = await transaction.Do<Done>(act, async () =>
        {
            await context.Users.Where(u => u.Id == act.By.Id.Value).ExecuteUpdateAsync(set => set.SetProperty(u => u.Keys, text));
            return Done.It;
        });
        changes.Happened();
        return done;
    }
}
