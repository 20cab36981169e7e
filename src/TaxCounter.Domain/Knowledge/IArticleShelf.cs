namespace TaxCounter.Domain.Knowledge;

/// <summary>The articles of the office, held ready for every page: worked out when first asked, and again after a version was approved.</summary>
public interface IArticleShelf
{
    /// <summary>The articles in force on a day. Asks the records for nothing once they were read.</summary>
    ArticleIndex On(DateOnly day);

    /// <summary>The same, after a look whether another program on the same records has added a version (once a minute at most).</summary>
    ArticleIndex Fresh(DateOnly day);

    /// <summary>Reads the recorded versions again, after one was added.</summary>
    void Renew();
}
