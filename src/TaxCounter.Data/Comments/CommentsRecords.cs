using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Comments;

namespace TaxCounter.Data.Comments;

/// <summary>The records of the comments of the public.</summary>
public sealed class CommentsRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IComments, CommentRepository>();
        services.AddScoped<CommentService>();
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => CommentChecks.All();
}
