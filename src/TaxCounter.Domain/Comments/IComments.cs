using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Comments;

/// <summary>The comments of the public.</summary>
public interface IComments
{
    /// <summary>By key, to be changed in this transaction; null when there is none.</summary>
    Task<PublicComment?> Find(CommentId id);

    /// <summary>A list, newest first.</summary>
    Task<RecordPage<PublicComment>> List(CommentQuestion question);

    /// <summary>All of them as a file, oldest first.</summary>
    Task<IReadOnlyList<PublicComment>> All(CommentQuestion question, int most);

    /// <summary>How many came, by kind, what they are about, and state: one question.</summary>
    Task<IReadOnlyList<CommentCount>> Counts(CommentQuestion question);

    /// <summary>Open ones that wait for this person: routed to them, and new ones for who routes; oldest first. One question.</summary>
    Task<IReadOnlyList<PublicComment>> For(StaffMember who, int most);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(PublicComment comment);
}
