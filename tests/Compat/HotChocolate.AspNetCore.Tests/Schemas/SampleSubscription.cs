using HotChocolate;
using HotChocolate.Types;

namespace Sample;

public class Subscription
{
    /// <summary>Raised for each new book.</summary>
    [Subscribe]
    [Topic]
    public Book OnBookAdded([EventMessage] Book book) => book;

    [Subscribe]
    [Topic("author_{authorId}")]
    public Book BookOfAuthorAdded(int authorId, [EventMessage] Book book) => book;

    public async IAsyncEnumerable<int> CountdownStream(int from)
    {
        for (var i = from; i > 0; i--)
        {
            await Task.Yield();
            yield return i;
        }
    }

    [Subscribe(With = nameof(CountdownStream))]
    public int Countdown([EventMessage] int value) => value;
}
