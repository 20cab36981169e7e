using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>Where half entered forms are kept.</summary>
public interface IFormDrafts
{
    /// <summary>The one of a person and a form; null when there is none, or it is too old.</summary>
    Task<FormDraft?> Find(DraftPlace place, CounterAct act);

    /// <summary>All of a person's on a page.</summary>
    Task<IReadOnlyList<FormDraft>> OnPage(string page, CounterAct act);

    /// <summary>
    /// Keeps a form in a small transaction of its own. One too long, or of a place that cannot be kept, is not; fields that hold a card number must be left out
    /// before.
    /// </summary>
    Task<Result<Done>> Keep(DraftPlace place, string content, CounterAct act);

    /// <summary>Forgets it in a small transaction of its own; forgetting twice is no mistake.</summary>
    Task<Result<Done>> Drop(DraftPlace place, CounterAct act);

    /// <summary>Forgets everything on a page in a small transaction of its own.</summary>
    Task<Result<Done>> DropPage(string page, CounterAct act);

    /// <summary>Forgets it in the current transaction: a form that is posted is no longer half entered.</summary>
    Task Forget(DraftPlace place, StaffId who);
}
