namespace TaxCounter.Domain.Staff;

/// <summary>
/// A form half entered, kept on the server for each person, page and form, so that a reload, Back, a locked screen, a search in between or a crash of the browser
/// loses nothing typed. It is no record: it goes when the form is taken or the person starts over.
/// </summary>
public sealed class FormDraft
{
    /// <summary>The longest content, page and form that are kept, in characters.</summary>
    public const int LongestContent = 200_000, LongestPage = 300, LongestForm = 150;

    /// <summary>A draft older than this is nobody's any more.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>A form worth keeping.</summary>
    /// <param name="staffId">Whose.</param>
    /// <param name="place">On which page, and which form of it.</param>
    /// <param name="content">The form as the screen reads it back; never holds a card number or a password.</param>
    /// <param name="savedAt">When, UTC.</param>
    public FormDraft(StaffId staffId, DraftPlace place, string content, DateTime savedAt)
    {
        ArgumentNullException.ThrowIfNull(place);
        (StaffId, Page, Form, Content, SavedAt) = (staffId, place.Page, place.Form, content, savedAt);
    }

    private FormDraft() => Page = Form = Content = "";

    public StaffId StaffId { get; private init; }

    /// <summary>The page it stands on: its address within the program.</summary>
    public string Page { get; private init; }

    /// <summary>Which form of the page: where it is sent.</summary>
    public string Form { get; private init; }

    /// <summary>The form.</summary>
    public string Content { get; private set; }

    /// <summary>When it was saved last, UTC.</summary>
    public DateTime SavedAt { get; private set; }

    /// <summary>The form as it is now.</summary>
    public void Rewrite(string content, DateTime at) => (Content, SavedAt) = (content, at);
}
