using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Comments;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Comments;

/// <summary>The comments of the public.</summary>
public sealed class CommentRepository(TaxCounterContext context) : IComments
{
    /// <inheritdoc/>
    public Task<PublicComment?> Find(CommentId id) => context.Set<PublicComment>().SingleOrDefaultAsync(c => c.Id == id);

    /// <inheritdoc/>
    public async Task<RecordPage<PublicComment>> List(CommentQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var all = Narrowed(question);
        var total = await all.CountAsync();
        var number = RecordPage<PublicComment>.Within(question.Page, total);
        return new RecordPage<PublicComment>(await all.OrderByDescending(c => c.Id).Skip(RecordPage<PublicComment>.Before(number)).Take(RecordPage<PublicComment>.Size).ToListAsync(), number, total);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PublicComment>> All(CommentQuestion question, int most) => await Narrowed(question).OrderBy(c => c.Id).Take(most).ToListAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CommentCount>> Counts(CommentQuestion question) =>
        [.. (await Narrowed(question).GroupBy(c => new { c.Kind, c.About, c.State }).Select(g => new { g.Key.Kind, g.Key.About, g.Key.State, Count = g.Count() }).ToListAsync()).Select(c => new CommentCount(c.Kind, c.About, c.State, c.Count)).OrderBy(c => c.Kind).ThenBy(c => c.About).ThenBy(c => c.State)];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PublicComment>> For(StaffMember who, int most)
    {
        ArgumentNullException.ThrowIfNull(who);
        var (person, routes) = (who.Person, who.May(Permission.RouteComments));
        return await context.Set<PublicComment>().AsNoTracking()
            .Where(c => (c.State == CommentState.Routed && c.ToPerson == person) || (routes && c.State == CommentState.Received))
            .OrderBy(c => c.Id).Take(most).ToListAsync();
    }

    /// <inheritdoc/>
    public void Add(PublicComment comment) => context.Add(comment);

    private IQueryable<PublicComment> Narrowed(CommentQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var all = context.Set<PublicComment>().AsNoTracking();
        all = question.From is { } from ? all.Where(c => c.On >= from) : all;
        all = question.To is { } to ? all.Where(c => c.On <= to) : all;
        all = question.Kind is { } kind ? all.Where(c => c.Kind == kind) : all;
        all = question.About is { } about ? all.Where(c => c.About == about) : all;
        all = question.State is { } state ? all.Where(c => c.State == state) : all;
        return question.OpenOnly ? all.Where(c => c.State == CommentState.Received || c.State == CommentState.Routed) : all;
    }
}
