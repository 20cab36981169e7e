using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <summary>Half entered forms, one for each person, page and form.</summary>
public sealed class FormDraftRepository(TaxCounterContext context, IOneTransaction transaction) : IFormDrafts
{
    /// <inheritdoc/>
    public Task<FormDraft?> Find(DraftPlace place, CounterAct act) => Young(act).AsNoTracking().SingleOrDefaultAsync(d => d.Page == place.Page && d.Form == place.Form);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FormDraft>> OnPage(string page, CounterAct act) => await Young(act).AsNoTracking().Where(d => d.Page == page).OrderBy(d => d.Form).ToListAsync();

    /// <inheritdoc/>
    public async Task<Result<Done>> Keep(DraftPlace place, string content, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(act);
        if (content.Length > FormDraft.LongestContent || !place.IsKept)
        {
            return Done.It;
        }

        return await transaction.Do<Done>(act, async () =>
        {
            var draft = await Of(act.By.Id).SingleOrDefaultAsync(d => d.Page == place.Page && d.Form == place.Form);
            if (draft is not null)
            {
                draft.Rewrite(content, act.At);
                return Done.It;
            }

            var before = act.At - FormDraft.Kept;
            await Of(act.By.Id).Where(d => d.SavedAt < before).ExecuteDeleteAsync();
            context.Add(new FormDraft(act.By.Id, place, content, act.At));
            return Done.It;
        });
    }

    /// <inheritdoc/>
    public Task<Result<Done>> Drop(DraftPlace place, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return transaction.Do<Done>(act, async () =>
        {
            await Forget(place, act.By.Id);
            return Done.It;
        });
    }

    /// <inheritdoc/>
    public Task<Result<Done>> DropPage(string page, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return transaction.Do<Done>(act, async () =>
        {
            await Of(act.By.Id).Where(d => d.Page == page).ExecuteDeleteAsync();
            return Done.It;
        });
    }

    /// <inheritdoc/>
    public Task Forget(DraftPlace place, StaffId who) => Of(who).Where(d => d.Page == place.Page && d.Form == place.Form).ExecuteDeleteAsync();

    private IQueryable<FormDraft> Of(StaffId who) => context.Set<FormDraft>().Where(d => d.StaffId == who);

    private IQueryable<FormDraft> Young(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var from = act.At - FormDraft.Kept;
        return Of(act.By.Id).Where(d => d.SavedAt >= from);
    }
}

internal sealed class FormDraftMapping : IEntityTypeConfiguration<FormDraft>
{
    public void Configure(EntityTypeBuilder<FormDraft> builder)
    {
        builder.ToTable("FormDrafts");
        builder.IsPassing("a form that was begun, gone when it is sent");
        builder.HasKey(d => new { d.StaffId, d.Page, d.Form });
        builder.Property(d => d.Page).HasMaxLength(FormDraft.LongestPage).IsUnicode(false);
        builder.Property(d => d.Form).HasMaxLength(FormDraft.LongestForm).IsUnicode(false);
        builder.Property(d => d.Content).HasMaxLength(FormDraft.LongestContent);
    }
}
