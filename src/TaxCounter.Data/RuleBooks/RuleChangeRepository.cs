using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.RuleBooks;

internal sealed class RuleRowMapping : IEntityTypeConfiguration<RuleRow>
{
    /// <summary>Longer than any table of a rule book.</summary>
    public const int LongestContent = 100_000;

    public void Configure(EntityTypeBuilder<RuleRow> builder)
    {
        builder.ToTable("RuleRows", table => table.HasCheckConstraint("CK_RuleRows_Change", "(\"Origin\" = 'Office' AND \"ChangeId\" IS NOT NULL) OR (\"Origin\" = 'Shipped' AND \"ChangeId\" IS NULL)"));
        builder.IsAppendOnly();
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Jurisdiction).HasMaxLength(40).IsUnicode(false);
        builder.Property(r => r.Topic).HasMaxLength(300);
        builder.Property(r => r.Content).HasMaxLength(LongestContent);
        builder.HasOne<RuleChange>().WithMany().HasForeignKey(r => r.ChangeId);
        builder.HasIndex(r => new { r.Jurisdiction, r.Topic, r.FirstDay }).IsUnique();
        builder.HasIndex(r => r.ChangeId).IsUnique();
    }
}

internal sealed class RuleChangeMapping : IEntityTypeConfiguration<RuleChange>
{
    public void Configure(EntityTypeBuilder<RuleChange> builder)
    {
        builder.ToTable("RuleChanges", table =>
        {
            table.HasCheckConstraint("CK_RuleChanges_SecondPerson", "\"DecidedByPerson\" IS NULL OR LOWER(\"DecidedByPerson\") <> LOWER(\"ProposedByPerson\")");
            table.HasCheckConstraint("CK_RuleChanges_Decided", "\"State\" IN ('Proposed', 'Withdrawn') OR \"DecidedByPerson\" IS NOT NULL");
        });
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Jurisdiction).HasMaxLength(40).IsUnicode(false);
        builder.Property(c => c.Topic).HasMaxLength(300);
        builder.Property(c => c.Title).HasMaxLength(300);
        builder.Property(c => c.Content).HasMaxLength(RuleRowMapping.LongestContent);
        builder.Property(c => c.Reason).HasMaxLength(500);
        builder.IsSigned(c => c.Proposed, "Proposed");
        builder.IsSigned(c => c.Decided, "Decided");
        builder.IsSigned(c => c.Withdrawn, "Withdrawn");
        builder.Property(c => c.DecisionNote).HasMaxLength(500);
        builder.Ignore(c => c.Draft);
        builder.Ignore(c => c.Closed);
        builder.HasIndex(c => c.State);
    }
}

/// <summary>The changes of rule, and the book as the records of this moment make it.</summary>
public sealed class RuleChangeRepository(TaxCounterContext context, OfficeJurisdiction office) : IRuleChanges
{
    /// <inheritdoc/>
    public async Task<RuleChange?> Find(RuleChangeId id) => await context.FindAsync<RuleChange>(id);

    /// <inheritdoc/>
    public Task<RuleChange?> Waiting(string topic, DateOnly firstDay) => context.Set<RuleChange>().AsNoTracking()
        .FirstOrDefaultAsync(c => c.Jurisdiction == office.Jurisdiction && c.State == RuleChangeState.Proposed && c.Topic == topic && c.FirstDay == firstDay);

    /// <inheritdoc/>
    public Task<RecordPage<RuleChange>> List(int page) => Ours()
        .OrderBy(c => c.State == RuleChangeState.Proposed ? 0 : 1).ThenByDescending(c => c.Proposed.At).ThenBy(c => c.Id).PageAsync(page);

    /// <inheritdoc/>
    public Task<int> Pending() => Ours().CountAsync(c => c.State == RuleChangeState.Proposed);

    /// <inheritdoc/>
    public async Task<Result<RuleBook>> BookWith(RuleDraft row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Content.Length > RuleRowMapping.LongestContent)
        {
            return RuleChangeRefusals.TooLong;
        }

        var recorded = await context.Set<RuleRow>().AsNoTracking().Where(r => r.Jurisdiction == office.Jurisdiction).ToListAsync();
        var text = BookText.Shipped(office.Jurisdiction);
        BookText.PutIn(text, recorded.Select(r => new RuleDraft(r.Topic, r.FirstDay, r.Content)));
        if (BookTopics.In(text).FirstOrDefault(t => t.Id == row.Topic) is not { } topic)
        {
            return RuleChangeRefusals.UnknownTopic(row.Topic);
        }

        if (WhyNot(topic, row) is { } no)
        {
            return no;
        }

        BookText.PutIn(text, [row]);
        try
        {
            return RuleBookLoader.Read(BookText.FileOf(office.Jurisdiction), BookText.Of(text));
        }
        catch (RuleBookException wrong)
        {
            return RuleChangeRefusals.NoBook(wrong.Message[(wrong.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
        }
    }

    /// <inheritdoc/>
    public void Add(RuleChange change) => context.Add(change);

    /// <inheritdoc/>
    public void Add(RuleRow row) => context.Add(row);

    private IQueryable<RuleChange> Ours() => context.Set<RuleChange>().AsNoTracking().Where(c => c.Jurisdiction == office.Jurisdiction);

    private static Refusal? WhyNot(BookTopic topic, RuleDraft row)
    {
        if (topic.Rows.Any(r => BookTopics.FirstDayOf(r) == row.FirstDay))
        {
            return RuleChangeRefusals.DayIsTaken(row.FirstDay);
        }

        if (Parsed(row.Content) is not { } content || BookTopics.FirstDayOf(content) != row.FirstDay)
        {
            return RuleChangeRefusals.NoBook("the row cannot be read.");
        }

        if (Texts(content).Select(t => StaffRefusals.WrongText(t, "")).FirstOrDefault(no => no is not null) is { } secret)
        {
            return secret;
        }

        var before = topic.Rows.LastOrDefault(r => BookTopics.FirstDayOf(r) < row.FirstDay);
        return before is not null && JsonNode.DeepEquals(Undated(before), Undated(content)) ? RuleChangeRefusals.NothingChanges : null;
    }

    private static JsonObject? Parsed(string content)
    {
        try
        {
            return JsonNode.Parse(content) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonObject Undated(JsonObject row)
    {
        var copy = row.DeepClone().AsObject();
        copy.Remove("firstDay");
        return copy;
    }

    /// <summary>What a person typed as text; an address on the web may hold any digits.</summary>
    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject parts => parts.Where(p => p.Key != "url").SelectMany(p => Texts(p.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };
}
