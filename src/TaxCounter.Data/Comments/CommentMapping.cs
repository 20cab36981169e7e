using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Comments;

namespace TaxCounter.Data.Comments;

internal sealed class PublicCommentMapping : IEntityTypeConfiguration<PublicComment>
{
    public void Configure(EntityTypeBuilder<PublicComment> builder)
    {
        builder.ToTable("PublicComments");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Text).HasMaxLength(CommentRefusals.LongestText);
        builder.Property(c => c.Name).HasMaxLength(CommentRefusals.LongestName);
        builder.Property(c => c.Reach).HasMaxLength(CommentRefusals.LongestName);
        builder.Property(c => c.ToPerson).HasMaxLength(50);
        builder.Property(c => c.ToName).HasMaxLength(CommentRefusals.LongestName);
        builder.Property(c => c.Answer).HasMaxLength(CommentRefusals.LongestText);
        builder.IsSigned(c => c.Made, "Made");
        builder.IsSigned(c => c.Routed, "Routed");
        builder.IsSigned(c => c.Answered, "Answered");
        builder.Ignore(c => c.IsOpen);
        builder.HasIndex(c => c.State);
        builder.HasIndex(c => c.On);
    }
}
