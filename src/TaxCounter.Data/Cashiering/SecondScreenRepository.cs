using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cashiering;

/// <summary>The second screens, and what each drawer shows its customer. A screen asks once a second: one query.</summary>
public sealed class SecondScreenRepository(TaxCounterContext context) : ISecondScreens
{
    /// <inheritdoc/>
    public Task<SecondScreen?> WithCode(string hash) => context.Set<SecondScreen>().SingleOrDefaultAsync(s => s.CodeHash == hash);

    /// <inheritdoc/>
    public async Task<SecondScreenLook?> Look(string keyHash)
    {
        var found = await (from screen in context.Set<SecondScreen>()
                           where screen.KeyHash == keyHash
                           join drawer in context.Set<Drawer>() on screen.DrawerId equals drawer.Id
                           join shown in context.Set<CustomerViewRow>() on screen.DrawerId equals shown.DrawerId into views
                           from view in views.DefaultIfEmpty()
                           select new { drawer.Number, drawer.State, drawer.BusinessDay, Content = view == null ? "" : view.Content, ChangedAt = view == null ? (DateTime?)null : view.ChangedAt }).AsNoTracking().SingleOrDefaultAsync();
        return found is null ? null : new SecondScreenLook(found.Number, found.State, found.BusinessDay, Read(found.Content), found.ChangedAt);
    }

    /// <inheritdoc/>
    public Task<int> Paired(DrawerId drawer) => context.Set<SecondScreen>().CountAsync(s => s.DrawerId == drawer && s.KeyHash != null);

    /// <inheritdoc/>
    public void Add(SecondScreen screen) => context.Add(screen);

    /// <inheritdoc/>
    public async Task Remove(DrawerId? drawer, DateOnly before)
    {
        await context.Set<SecondScreen>().Where(s => s.BusinessDay < before || s.DrawerId == drawer).ExecuteDeleteAsync();
        await context.Set<CustomerViewRow>().Where(v => context.Set<Drawer>().Any(d => d.Id == v.DrawerId && d.BusinessDay < before)).ExecuteDeleteAsync();
    }

    /// <inheritdoc/>
    public async Task Show(DrawerId drawer, CustomerView? view, DateTime at)
    {
        var content = Written(view);
        if (await context.Set<CustomerViewRow>().SingleOrDefaultAsync(v => v.DrawerId == drawer) is not { } row)
        {
            context.Add(new CustomerViewRow(drawer, content, at));
        }
        else if (row.Content != content || content.Length > 0)
        {
            row.Rewrite(content, at);
        }
    }

    private static string Written(CustomerView? view) => view is null ? "" : JsonSerializer.Serialize(new Row(view.Stage, Lines(view.Items), view.Total.Cents, Lines(view.Tendered), view.Change.Cents, view.Short.Cents, view.Credit.Cents, view.Note));

    private static CustomerView? Read(string content) => content.Length == 0 || JsonSerializer.Deserialize<Row>(content) is not { } row ? null
        : new CustomerView(row.Stage, Lines(row.Items), new Money(row.Total), Lines(row.Tendered), new Money(row.Change), new Money(row.Short), new Money(row.Credit)) { Note = row.Note };

    private static IReadOnlyList<Line> Lines(IEnumerable<CustomerLine> lines) => [.. lines.Select(l => new Line(l.Text, l.Amount.Cents))];

    private static IReadOnlyList<CustomerLine> Lines(IEnumerable<Line> lines) => [.. lines.Select(l => new CustomerLine(l.Text, new Money(l.Cents)))];

    private sealed record Line(string Text, long Cents);

    private sealed record Row(CustomerStage Stage, IReadOnlyList<Line> Items, long Total, IReadOnlyList<Line> Tendered, long Change, long Short, long Credit, string Note);
}
